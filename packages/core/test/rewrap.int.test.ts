import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import {
  createCore,
  createVault,
  createWork,
  loadKeyFile,
  type Core,
  type MemberActor,
  type Work,
} from '../src/index.ts'
import type { Deps } from '../src/deps.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember } from './people.ts'

const house: House = await buildHouse()
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-rewrap-'))
let path: string
let deps: Deps
let core: Core
let work: Work
let owner: MemberActor
let clientId: string

afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  path = join(folder, `${randomUUID()}.json`)
  deps = { ...house.deps, vault: createVault(await loadKeyFile(path)) }
  core = createCore(deps)
  work = createWork(deps)
  owner = await house.foundWorkspace('Harbour')
  clientId = (await core.clients.add(owner, { name: 'Lumen' })).id
})

interface Keys {
  sealing: { kid: string; key: string }[]
}
const stored = async () => JSON.parse(await readFile(path, 'utf8')) as Keys // written by the code under test
const addKey = async (kid: string) => {
  const { sealing, ...rest } = await stored()
  const key = randomBytes(32).toString('base64url')
  await writeFile(path, JSON.stringify({ ...rest, sealing: [...sealing, { kid, key }] }))
}
const keepKeys = async (...kids: string[]) => {
  const { sealing, ...rest } = await stored()
  await writeFile(path, JSON.stringify({ ...rest, sealing: sealing.filter(({ kid }) => kids.includes(kid)) }))
}

/** Stores secrets as credentials, by a vault, all at once; their ids in the same order. */
async function sealAll(secrets: readonly string[], vault = deps.vault): Promise<string[]> {
  const rows = await Promise.all(
    secrets.map(async (secret) => {
      const id = randomUUID()
      return { id, sealed: await vault.seal({ workspaceId: owner.workspaceId, credentialId: id }, secret) }
    }),
  )
  const values = rows.map(
    ({ id, sealed }) =>
      `('${id}', '${owner.workspaceId}', '${clientId}', 'API_KEY_TEAM', 'Key', '${id}', '${sealed}')`,
  )
  await house.rows(`insert into credential (id, workspace_id, client_id, kind, label, fingerprint, sealed)
    values ${values.join()}`)
  return rows.map(({ id }) => id)
}
const seal = async (secret: string, vault = deps.vault) => existing((await sealAll([secret], vault))[0])
async function openAll(ids: readonly string[], vault = deps.vault): Promise<string[]> {
  const rows = await house.rows<{ id: string; sealed: string }>(
    `select id, sealed from credential where workspace_id = '${owner.workspaceId}'`,
  )
  const sealed = new Map(rows.map((row) => [row.id, row.sealed]))
  const { workspaceId } = owner
  return Promise.all(ids.map((id) => vault.open({ workspaceId, credentialId: id }, existing(sealed.get(id)))))
}
const open = async (id: string, vault = deps.vault) => existing((await openAll([id], vault))[0])
const step = (jobId: string) => work.stepJob({ workspaceId: owner.workspaceId, jobId })
async function finish(jobId: string): Promise<void> {
  for (let steps = 0; steps < 50; steps += 1) if ((await step(jobId)).done) return
  throw new Error('the job does not end')
}
const jobOf = async (id: string) => existing(await core.jobs.find(owner, id))

it('seals the addresses of channels anew too', async () => {
  const { channel } = await core.notices.addChannel(owner, {
    kind: 'WEBHOOK',
    name: 'Ours',
    url: 'https://hooks.example/here',
    events: [],
  })
  const sealedOf = async () => {
    const [row] = await house.rows<{ sealed: string }>(
      `select sealed from notice_channel where id = '${channel.id}'`,
    )
    return existing(row).sealed
  }
  await addKey('newer')
  await finish((await core.jobs.rewrap(owner, {})).id)
  await keepKeys('newer')
  const vault = createVault(await loadKeyFile(path))
  const place = { workspaceId: owner.workspaceId, credentialId: channel.id }
  expect(JSON.parse(await vault.open(place, await sealedOf()))).toMatchObject({
    url: 'https://hooks.example/here',
  })
})

it('seals anew what waits for its turn in an import', async () => {
  const { keyId, issuerId, privateKey } = await house.keyOf(house.account(0))
  const { id: jobId } = await core.imports.start(owner, {
    text: `client;key id;issuer id;vendor numbers;key file\r\nOrbit;${keyId};${issuerId};80012345;key.p8\r\n`,
    files: [{ name: 'key.p8', text: privateKey }],
  })
  const place = (credentialId: string) => ({ workspaceId: owner.workspaceId, credentialId })
  await addKey('newer')
  await finish((await core.jobs.rewrap(owner, {})).id)
  await keepKeys('newer')
  const vault = createVault(await loadKeyFile(path))
  const [row] = await house.rows<{ id: string; sealed: string }>(
    `select id, sealed from import_row where job_id = '${jobId}'`,
  )
  const { id, sealed } = existing(row)
  expect(await vault.open(place(id), sealed)).toContain('PRIVATE KEY')
})

it('seals anew what a mail keeps to itself until it has gone out', async () => {
  const { job } = await core.connectLinks.askMany(owner, { text: 'Orbit, anna@orbit.example' })
  await finish(existing(job).id)
  await addKey('newer')
  await finish((await core.jobs.rewrap(owner, {})).id)
  await keepKeys('newer')
  const vault = createVault(await loadKeyFile(path))
  const [row] = await house.rows<{ id: string; sealed: string }>(
    `select id, sealed from mail where address = 'anna@orbit.example' and workspace_id = '${owner.workspaceId}'`,
  )
  const { id, sealed } = existing(row)
  expect(await vault.open({ workspaceId: owner.workspaceId, credentialId: id }, sealed)).toMatch(
    /^[\w-]{20,}$/,
  )
})

it('seals every secret anew with the newest key, so that the old one can be taken out', async () => {
  const secrets = Array.from({ length: 250 }, (_, n) => `secret ${n}`)
  const ids = await sealAll(secrets)
  await addKey('newer')
  const { id, state } = await core.jobs.rewrap(owner, {})
  expect(state).toBe('QUEUED')
  await finish(id)
  expect(await jobOf(id)).toMatchObject({
    state: 'DONE',
    done: 250,
    total: 250,
    problemCount: 0,
    doneAt: expect.any(Date),
  })

  await keepKeys('newer')
  const afresh = createVault(await loadKeyFile(path))
  expect(await openAll(ids, afresh)).toEqual(secrets)
})

it('is known to processes that read the key file before the key was added', async () => {
  const early = createVault(await loadKeyFile(path))
  const id = await seal('secret')
  await addKey('newer')
  await finish((await core.jobs.rewrap(owner, {})).id)
  expect(await open(id, early)).toBe('secret')
})

it('lists a secret that does not open with its cause, leaves it as it is, and does the others', async () => {
  const other = createVault(await loadKeyFile(join(folder, `${randomUUID()}.json`)))
  const [lost, fine] = [await seal('lost', other), await seal('fine')]
  await addKey('newer')
  const { id } = await core.jobs.rewrap(owner, {})
  await finish(id)
  expect(await jobOf(id)).toMatchObject({ state: 'DONE', done: 2, total: 2, problemCount: 1 })
  expect((await core.jobs.problems(owner, id, { first: 10 })).nodes).toEqual([
    {
      target: { kind: 'credential', id: lost },
      code: 'SEAL_KEY_MISSING',
      message: 'The key that sealed this secret is not in the key file. Put the right file back.',
    },
  ])
  expect(await open(lost, other)).toBe('lost')
  await keepKeys('newer')
  expect(await open(fine, createVault(await loadKeyFile(path)))).toBe('fine')
})

it('seals anew what was sealed with the old key while it ran', async () => {
  const late = createVault(await loadKeyFile(path))
  await seal('early')
  await addKey('newer')
  const { id } = await core.jobs.rewrap(owner, {})
  await step(id)
  await step(id)
  const meanwhile = await seal('meanwhile', late)
  await finish(id)
  expect(await jobOf(id)).toMatchObject({ state: 'DONE', done: 2, total: 2 })
  await keepKeys('newer')
  expect(await open(meanwhile, createVault(await loadKeyFile(path)))).toBe('meanwhile')
})

it('does not put an old secret back over one that was changed meanwhile', async () => {
  const id = await seal('before')
  await addKey('newer')
  const job = await core.jobs.rewrap(owner, {})
  await step(job.id)
  const racing = {
    ...deps,
    vault: {
      ...deps.vault,
      seal: async (...of: Parameters<typeof deps.vault.seal>) => {
        await house.rows(`update credential set sealed = null where id = '${id}'`)
        return deps.vault.seal(...of)
      },
    },
  }
  await createWork(racing).stepJob({ workspaceId: owner.workspaceId, jobId: job.id })
  expect(await house.rows(`select sealed from credential where id = '${id}'`)).toEqual([{ sealed: null }])
})

it('pauses, goes on, and is cancelled; a second click joins the one that runs', async () => {
  await seal('secret')
  await addKey('newer')
  const { id } = await core.jobs.rewrap(owner, {})
  expect((await core.jobs.rewrap(owner, {})).id).toBe(id)
  expect(await core.jobs.pause(owner, { id })).toMatchObject({ state: 'PAUSED' })
  expect(await step(id)).toMatchObject({ done: false, retryInMs: expect.any(Number) })
  expect(await jobOf(id)).toMatchObject({ done: 0 })
  expect(await core.jobs.resume(owner, { id })).toMatchObject({ state: 'QUEUED' })
  expect(await core.jobs.cancel(owner, { id })).toMatchObject({ state: 'CANCELLED' })
  expect(await step(id)).toEqual({ done: true, retryInMs: 0 })
  await expect(core.jobs.resume(owner, { id })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect((await core.audit.list(owner, { first: 4 })).nodes.map(({ action }) => action)).toEqual([
    'job.cancelled',
    'job.resumed',
    'job.paused',
    'job.started',
  ])
})

it('is for owners and admins who reach everything', async () => {
  for (const role of ['ACCOUNT_MANAGER', 'OPERATOR', 'ANALYST'] as const)
    await expect(
      core.jobs.rewrap(
        await addMember(house, { role, everything: true, workspaceId: owner.workspaceId }),
        {},
      ),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

it('counts each opening by the run that opened it', async () => {
  const id = await seal('secret')
  await addKey('newer')
  const job = await core.jobs.rewrap(owner, {})
  const ofRun = createWork(deps, () => `job:${job.id}`)
  for (let n = 0; n < 3; n += 1) await ofRun.stepJob({ workspaceId: owner.workspaceId, jobId: job.id })
  expect(await house.rows(`select run, openings from vault_opening where credential_id = '${id}'`)).toEqual([
    { run: `job:${job.id}`, openings: 1 },
  ])
})
