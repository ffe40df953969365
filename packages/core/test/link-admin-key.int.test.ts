import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { DomainError } from '../src/index.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, noon, type House } from './house.ts'
import { here, playLinks, type LinkPlay } from './link-play.ts'

let house: House
let play: LinkPlay

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 2 })
  play = playLinks(house)
})
afterAll(() => house?.close())
beforeEach(() => void (house.clock.now = noon))

const day = 24 * 60 * 60_000
const analytics = { needs: ['SALES', 'ANALYTICS'] }
const open = () => house.core.openLink

/** A link on which a key that reads reports was given. */
async function withSmallKey(account = 0, role = 'SALES', more: object = analytics) {
  const link = await play.begun(more)
  const given = await open().submit(link.session, await house.keyOf(house.account(account), role))
  return { ...link, given: existing(given.link?.given) }
}

const adminKey = async (account = 0, role = 'ADMIN') => {
  const { keyId, privateKey } = await house.keyOf(house.account(account), role)
  return { keyId, privateKey, fileName: `AuthKey_${keyId}.p8` }
}

/** A link with both keys, which its holder has finished. */
async function withBoth() {
  const link = await withSmallKey()
  const key = await adminKey()
  await open().submitAdminKey(link.session, key)
  return { ...link, key, ...(await play.finish(link.session)) }
}

const sealedAs = async (clientId: string, keyId: string) =>
  house.rows<{ kind: string; sealed: boolean }>(
    `select kind, sealed is not null as sealed from credential where client_id = '${clientId}' and key_id = '${keyId}'`,
  )

const analyticsRequests = async () =>
  (
    await house.rows<{ at: string }>(
      `select at from audit_entry where action = 'credential.analytics-requested'`,
    )
  ).length

it('an Admin’s key beside a smaller one waits for the agency, asks for analytics once, and is deleted', async () => {
  const link = await withSmallKey()
  expect(link.given).toMatchObject({ asksAdminKey: true, adminKeyId: null })
  expect(link.given.findings.find(({ check }) => check === 'FINANCE')?.texts).toContainEqual(
    expect.objectContaining({
      language: 'de',
      message: 'Finanzberichte: die Rolle dieses Schlüssels schließt das nicht ein.',
    }),
  )
  const key = await adminKey()
  const { link: present } = await open().submitAdminKey(link.session, key)
  expect(present?.given).toMatchObject({ adminKeyId: key.keyId, asksAdminKey: true })
  const { receipt } = await play.finish(link.session)
  const before = await analyticsRequests()
  await settle(house.work, { histories: false })
  // Nothing flows before the team is confirmed.
  expect(await sealedAs(link.clientId, key.keyId)).toEqual([{ kind: 'API_KEY', sealed: true }])
  expect((await play.linkOf(link.clientId)).adminKey).toEqual({ keyId: key.keyId, status: 'KEPT' })
  expect(await analyticsRequests()).toBe(before)

  const { integrationId } = await house.core.connectLinks.confirm(house.owner, { linkId: link.id })
  await settle(house.work, { histories: false })
  const [rotation] = await house.core.rotations.ofIntegrations(house.owner, [existing(integrationId)])
  expect(rotation).toMatchObject({ state: 'SWITCHED', analytics: { apps: 2, made: 4, refused: 0 } })
  expect(rotation?.oldDroppedAt).toEqual(expect.any(Date))
  expect(await analyticsRequests()).toBe(before + 1)
  // What is left of it can only tell whether it was revoked.
  expect(await sealedAs(link.clientId, key.keyId)).toEqual([{ kind: 'KEY_WITNESS', sealed: true }])
  expect(await play.linkOf(link.clientId)).toMatchObject({
    adminKey: { keyId: key.keyId, status: 'USED' },
    analyticsWait: false,
  })
  const diagnosis = await house.core.integrations.diagnose(house.owner, existing(integrationId))
  expect(diagnosis?.checks.find(({ name }) => name === 'ANALYTICS')?.status).toBe('FINE')
  expect(await open().receipt(receipt, here)).toMatchObject({
    status: 'IN_USE',
    keyId: link.given.keyId,
    adminKey: { keyId: key.keyId, status: 'USED' },
  })
  const integration = await house.core.integrations.find(house.owner, existing(integrationId))
  expect(integration?.state).toBe('BACKFILLING')
})

it('skipped, access opens by the smaller key alone, and the agency is told that analytics stay off', async () => {
  const link = await withSmallKey()
  const { receipt } = await play.finish(link.session)
  const { integrationId } = await house.core.connectLinks.confirm(house.owner, { linkId: link.id })
  await settle(house.work, { histories: false })
  expect(await house.core.rotations.ofIntegrations(house.owner, [existing(integrationId)])).toEqual([null])
  expect(await play.linkOf(link.clientId)).toMatchObject({ adminKey: null, analyticsWait: true })
  const diagnosis = await house.core.integrations.diagnose(house.owner, existing(integrationId))
  expect(diagnosis?.checks.find(({ name }) => name === 'ANALYTICS')).toMatchObject({
    status: 'NOTE',
    at: noon,
  })
  expect(await open().receipt(receipt, here)).toMatchObject({ status: 'IN_USE', adminKey: null })
})

it('is refused where it is no Admin’s, of another team, the same key, or not asked for; then nothing is kept', async () => {
  const link = await withSmallKey()
  const before = await house.count('credential')
  const refused = async (session: string, key: Awaited<ReturnType<typeof adminKey>>) => {
    const error = await open()
      .submitAdminKey(session, key)
      .catch((thrown: unknown) => thrown)
    return error instanceof DomainError ? error.problems[0] : error
  }
  expect(await refused(link.session, await adminKey(0, 'FINANCE'))).toMatchObject({
    code: 'ADMIN_KEY_NEEDED',
    field: 'privateKey',
  })
  expect(await refused(link.session, await adminKey(0, 'SALES'))).toMatchObject({ code: 'ALREADY_CONNECTED' })
  const { findings, link: kept } = await open().submitAdminKey(link.session, await adminKey(1))
  expect(kept).toBe(null)
  expect(findings).toContainEqual(expect.objectContaining({ check: 'SIGNATURE', status: 'FAILED' }))
  expect(await refused('x'.repeat(22), await adminKey())).toMatchObject({ code: 'NOT_FOUND' })
  expect(await house.count('credential')).toBe(before)

  const sales = await withSmallKey(1, 'SALES', { needs: ['SALES'] })
  expect(sales.given.asksAdminKey).toBe(false)
  expect(await refused(sales.session, await adminKey(1))).toMatchObject({ code: 'CONFLICT' })
  const own = await withSmallKey(1, 'ADMIN')
  expect(own.given.asksAdminKey).toBe(false)
})

it('is deleted unused when another key is given first, when the link is revoked, and when it runs out', async () => {
  const again = await withSmallKey()
  const key = await adminKey()
  await open().submitAdminKey(again.session, key)
  const other = await open().submit(again.session, await house.keyOf(house.account(0), 'FINANCE'))
  expect(other.link?.given).toMatchObject({ adminKeyId: null })
  expect(await sealedAs(again.clientId, key.keyId)).toEqual([{ kind: 'API_KEY', sealed: false }])

  const revoked = await withBoth()
  await house.core.connectLinks.revoke(house.owner, { linkId: revoked.id })
  expect(await sealedAs(revoked.clientId, key.keyId)).toEqual([{ kind: 'API_KEY', sealed: false }])
  expect((await play.linkOf(revoked.clientId)).adminKey).toEqual({ keyId: key.keyId, status: 'DROPPED' })
  // Whoever gave it is still told which key to revoke at Apple.
  expect(await open().receipt(revoked.receipt, here)).toMatchObject({
    status: 'ENDED',
    adminKey: { keyId: key.keyId, status: 'DROPPED' },
  })

  const forgotten = await withBoth()
  house.clock.now = new Date(noon.getTime() + 15 * day)
  await house.work.tidyWhenDue()
  expect(await sealedAs(forgotten.clientId, key.keyId)).toEqual([{ kind: 'API_KEY', sealed: false }])
})

it('is deleted unused where the confirmed account does not open before the link’s end, and where Apple refuses it', async () => {
  const shut = await withBoth()
  await house.core.connectLinks.confirm(house.owner, { linkId: shut.id })
  // A day after the tidying of the test before this one.
  house.clock.now = new Date(noon.getTime() + 17 * day)
  await house.work.tidyWhenDue()
  expect(await sealedAs(shut.clientId, shut.key.keyId)).toEqual([{ kind: 'API_KEY', sealed: false }])
  expect((await play.linkOf(shut.clientId)).adminKey?.status).toBe('DROPPED')
  house.clock.now = noon
  await settle(house.work, { histories: false })

  const refused = await withBoth()
  const { integrationId } = await house.core.connectLinks.confirm(house.owner, { linkId: refused.id })
  const revoke = (revoked: boolean) => house.control('PATCH', `/keys/${refused.key.keyId}`, { revoked })
  await revoke(true)
  await settle(house.work, { histories: false })
  await revoke(false)
  const [rotation] = await house.core.rotations.ofIntegrations(house.owner, [existing(integrationId)])
  expect(rotation).toMatchObject({ state: 'FAILED' })
  expect(await sealedAs(refused.clientId, refused.key.keyId)).toEqual([{ kind: 'API_KEY', sealed: false }])
  // The smaller key serves on.
  const [held] = await house.core.integrations.credentials(house.owner, [existing(integrationId)])
  expect(held?.map(({ slot, label }) => [slot, label])).toEqual([['A', `AuthKey_${refused.given.keyId}.p8`]])
  const integration = await house.core.integrations.find(house.owner, existing(integrationId))
  expect(integration?.state).toBe('BACKFILLING')
})
