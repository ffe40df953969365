import { createHash, randomBytes } from 'node:crypto'
import { offboardingQueries } from '@gatehouse/db'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuditChain, readAuditKey } from '../src/index.ts'
import { connectAccount, integrationOf, type Connected } from './connected.ts'
import { bulkJob, settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House
let northwind: Connected
let orbit: Connected
const dayMs = 24 * 60 * 60_000

beforeAll(async () => {
  house = await buildHouse({ accounts: 3, apps: 2 })
  // Files carry the machine's time: the house is ahead of it, so that none is new.
  house.clock.now = new Date(Date.now() + 2 * dayMs)
  northwind = await connectAccount(house, { name: 'Northwind', index: 0 })
  orbit = await connectAccount(house, { name: 'Orbit', index: 1 })
  await house.core.clients.setNotes(house.owner, { clientId: northwind.clientId, notes: 'Ask for Anna.' })
  const [shared, own] = [await keep('a picture of both'), await keep('a picture of one')]
  await house.rows(`update app set icon_sha256 = '${shared}'`)
  await house.rows(`update app set icon_sha256 = '${own}'
    where id = (select id from app where client_id = '${northwind.clientId}' order by seq limit 1)`)
})
afterAll(() => house?.close())

const keep = async (text: string) => (await house.deps.files.keep(bytesOf(text))).sha256
async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
const off = (more: object = {}, actor = house.owner) =>
  house.core.offboarding.offboard(actor, {
    clientId: northwind.clientId,
    deleteData: true,
    confirmName: 'Northwind',
    ...more,
  })
const names = () => house.deps.files.list({ after: null, limit: 10_000 })
const filesOf = async ({ clientId }: Connected) =>
  (
    await house.rows<{ name: string }>(`
      select distinct sha256 as name from delivery where client_id = '${clientId}' and sha256 is not null
      union select icon_sha256 from app where client_id = '${clientId}'`)
  ).map(({ name }) => name)

/** Tables that name a client, leaves and all that is added later included. */
const tables = async () =>
  (await house.rows<{ name: string }>(`select name from tables_of_clients()`)).map(({ name }) => name)
const countOf = async (table: string, clientId: string) =>
  Number((await house.rows(`select count(*) as n from "${table}" where client_id = '${clientId}'`))[0]?.['n'])
/** Everything that is not the client's, as one text for each table. */
const others = async () => {
  const found: Record<string, unknown> = {}
  for (const table of await tables())
    if (table !== 'change')
      found[table] = (
        await house.rows(`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as all
          from "${table}" t where client_id is distinct from '${northwind.clientId}'`)
      )[0]?.['all']
  return found
}
const jobId = async () =>
  String(
    existing((await house.rows(`select id from job where kind = 'ERASE' order by seq desc limit 1`))[0])[
      'id'
    ],
  )
const work = async () => bulkJob(house.work, { workspaceId: house.owner.workspaceId, jobId: await jobId() })

describe('off-boarding a client', () => {
  it('tells beforehand what is to be revoked where and what there is, and asks for the name (AV-9)', async () => {
    const preview = existing(await house.core.offboarding.preview(house.owner, northwind.clientId))
    expect(preview).toMatchObject({
      revocations: [
        {
          kind: 'API_KEY',
          label: `AuthKey_${northwind.key.keyId}.p8`,
          keyId: northwind.key.keyId,
          shared: false,
          page: { label: 'App Store Connect › Users and Access › Integrations' },
        },
      ],
      holdings: { apps: 2, deliveries: expect.any(Number), from: expect.any(String) },
    })
    expect(preview.holdings.rawFiles).toBeGreaterThan(0)
    await expect(off({ confirmName: 'Northwind GmbH' })).rejects.toThrow('not the client’s name')
    const manager = await addMember(house, { role: 'ACCOUNT_MANAGER', everything: true })
    await expect(off({}, manager)).rejects.toThrow('FORBIDDEN')
  })

  it('takes the secrets at once, keeps the data for thirty days, and can be taken back until then (AD-20)', async () => {
    const ended = await off()
    expect((await off()).id).toBe(ended.id)
    expect(ended.deleteAt).toEqual(new Date(house.clock.now.getTime() + 30 * dayMs))
    expect(
      await house.rows(`select from credential where sealed is not null
      and client_id = '${northwind.clientId}'`),
    ).toEqual([])
    expect((await integrationOf(house, northwind)).state).toBe('ARCHIVED')
    await settle(house.work)
    expect(await countOf('sales_fact', northwind.clientId)).toBeGreaterThan(0)

    await house.core.clients.restore(house.owner, { clientId: northwind.clientId })
    expect(await house.core.offboarding.find(house.owner, northwind.clientId)).toBeNull()
    expect((await integrationOf(house, northwind)).state).toBe('NEEDS_REAUTH')
    house.clock.now = new Date(house.clock.now.getTime() + 40 * dayMs)
    await work()
    expect(await countOf('sales_fact', northwind.clientId)).toBeGreaterThan(0)
  })

  it('lets people tick off what they revoked', async () => {
    await house.core.integrations.connectApiKey(house.owner, {
      ...northwind.key,
      clientId: northwind.clientId,
      integrationId: northwind.integrationId,
    })
    await settle(house.work, { histories: false })
    const { revocations } = await off()
    const { credentialId } = existing(revocations[0])
    const of = { clientId: northwind.clientId, credentialId }
    const ticked = await house.core.offboarding.confirmRevocation(house.owner, { ...of, revoked: true })
    expect(ticked.revocations).toMatchObject([{ confirmedBy: 'Olga Owner', confirmedAt: house.clock.now }])
    const back = await house.core.offboarding.confirmRevocation(house.owner, { ...of, revoked: false })
    expect(back.revocations).toMatchObject([{ confirmedBy: null, confirmedAt: null }])
  })

  it('deletes nothing before the thirty days are over, whoever asks', async () => {
    await work()
    expect(await countOf('delivery', northwind.clientId)).toBeGreaterThan(0)
    await expect(house.core.jobs.cancel(house.owner, { id: await jobId() })).rejects.toThrow(
      'belongs to the off-boarding',
    )
    const reach = { workspaceId: house.owner.workspaceId, everything: true }
    for (const memberId of [house.owner.memberId, null])
      await expect(
        house.deps.db.write({ ...reach, memberId }, (tx) =>
          offboardingQueries.eraseClient(tx, northwind.clientId),
        ),
      ).rejects.toThrow()
    expect(await countOf('delivery', northwind.clientId)).toBeGreaterThan(0)
  })

  it('leaves no fact, file or secret of the client, and touches nothing of anybody else (11)', async () => {
    const theirs = await filesOf(orbit)
    const gone = (await filesOf(northwind)).filter((name) => !theirs.includes(name))
    expect(gone.length).toBeGreaterThan(20)
    const before = await others()
    house.clock.now = new Date(house.clock.now.getTime() + 31 * dayMs)
    await work()

    for (const table of await tables())
      expect([table, await countOf(table, northwind.clientId)]).toEqual([table, table === 'change' ? 1 : 0])
    const kept = await names()
    expect(kept.filter((name) => gone.includes(name))).toEqual([])
    expect(theirs.filter((name) => !kept.includes(name))).toEqual([])
    expect(await others()).toEqual(before)
    const [left] = await house.rows(
      `select to_jsonb(c) as row from client c where id = '${northwind.clientId}'`,
    )
    expect(JSON.stringify(left)).not.toContain('Anna')
    await expect(house.core.clients.restore(house.owner, { clientId: northwind.clientId })).rejects.toThrow(
      'nothing brings them back',
    )
  })

  it('proves what was agreed and what was deleted by the audit log, whose hashes need the audit key', async () => {
    const keys = readAuditKey(randomBytes(32).toString('base64url'))
    const chain = createAuditChain({ db: house.deps.db, keys, now: () => house.clock.now })
    while ((await chain.chain()) > 0);
    expect((await chain.check()).map(({ broken }) => broken)).toEqual([null])

    const proof = JSON.parse(
      existing(await house.core.offboarding.proof(house.owner, northwind.clientId)),
    ) as { proofs: { statement: object; sha256: string; auditEntry: { id: string; hash: string } }[] }
    expect(proof.proofs).toMatchObject([
      {
        statement: {
          statement: 'CLIENT_OFFBOARDED',
          client: { name: 'Northwind' },
          toRevoke: [{ kind: 'API_KEY' }],
        },
      },
      { statement: { statement: 'CLIENT_DELETED', rows: { delivery: expect.any(Number) } } },
    ])
    const log = await house.core.audit.list(house.owner, {
      first: 50,
      action: ['client.offboarded', 'client.deleted'],
      clientId: northwind.clientId,
    })
    for (const { statement, sha256, auditEntry } of proof.proofs) {
      expect(
        createHash('sha256')
          .update(existing(canonicalize(statement)))
          .digest('hex'),
      ).toBe(sha256)
      const entry = existing(log.nodes.find(({ id }) => id === auditEntry.id))
      expect(entry.hash).toBe(auditEntry.hash)
      expect(entry.changes).toContainEqual({ field: 'statement', from: null, to: sha256 })
    }
  })

  it('keeps the data where that is asked for', async () => {
    const kept = await off({ clientId: orbit.clientId, confirmName: 'Orbit', deleteData: false })
    expect(kept).toMatchObject({ deletesData: false, deleteAt: null })
    house.clock.now = new Date(house.clock.now.getTime() + 400 * dayMs)
    expect(await countOf('sales_fact', orbit.clientId)).toBeGreaterThan(0)
    await house.core.clients.restore(house.owner, { clientId: orbit.clientId })
  })

  it('is refused at a personal client of somebody else', async () => {
    const pia = await addMember(house, { role: 'ACCOUNT_MANAGER', name: 'Pia' })
    const [row] = await house.rows<{
      id: string
    }>(`insert into client (workspace_id, name, slug, personal_member_id)
      values ('${pia.workspaceId}', 'Side project', 'side', '${pia.memberId}') returning id`)
    const clientId = existing(row).id
    await expect(off({ clientId, confirmName: 'Side project' })).rejects.toThrow('NOT_FOUND')
    expect(await house.core.offboarding.preview(house.owner, clientId)).toBeNull()
  })
})
