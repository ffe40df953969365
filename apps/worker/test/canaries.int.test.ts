import { readdir, readFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { Client, Connection } from '@temporalio/client'
import { queryDatabase } from '@gatehouse/vitest'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildHouse, type House } from './house.ts'
import { startWorker } from './in-process-worker.ts'
import { newestCode, personOf, sessionCookie } from './signing-in.ts'

// Every field that takes a secret is given one, all that follows is done, and then it is looked for wherever it might have
// been left: what workflows remember, what processes log, the clear columns of every table, what core answers, and the
// files. A new way to connect adds a line to `plants`.

let house: House
let worker: Awaited<ReturnType<typeof startWorker>>
let connection: Connection
let log = ''

beforeAll(async () => {
  house = await buildHouse({ accounts: 4, apps: 1 })
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    log += String(chunk)
    done()
  }
  const kept = pino({ level: 'trace' }, new Writable({ write }))
  kept.info('what is logged is kept')
  worker = await startWorker(house.workerEnv, kept)
  connection = await Connection.connect({ address: house.workerEnv['TEMPORAL_ADDRESS'] ?? '' })
})
afterAll(async () => {
  await connection?.close()
  await worker?.stop()
  await house?.close()
})

const newClient = async (name: string) => (await house.core.clients.add(house.actor, { name })).id
/** What of a key's file is the key. */
const bodyOf = (pem: string) => pem.split('\n')[1] ?? ''

/** Gives a secret to a field; the secret. A refusal is an answer too. */
const plants: Record<string, () => Promise<{ secret: string; answer: unknown }>> = {
  'an API key': async () => {
    const key = await house.keyOf(house.account(0))
    const clientId = await newClient('Key')
    const answer = await house.core.integrations.connectApiKey(house.actor, { clientId, ...key })
    return { secret: bodyOf(key.privateKey), answer }
  },
  'an API key that Apple refuses': async () => {
    const { privateKey } = await house.keyOf(house.account(1))
    const theirs = await house.keyOf(house.account(2))
    const clientId = await newClient('Refused')
    const answer = await house.core.integrations.connectApiKey(house.actor, {
      clientId,
      ...theirs,
      privateKey,
    })
    return { secret: bodyOf(privateKey), answer }
  },
  'an API key of an import': async () => {
    const { keyId, issuerId, vendorNumbers, privateKey } = await house.keyOf(house.account(3))
    const text = `client,key id,issuer id,vendor numbers\nImported,${keyId},${issuerId},${vendorNumbers.join(' ')}\n`
    const input = { text, files: [{ name: `AuthKey_${keyId}.p8`, text: privateKey }] }
    return { secret: bodyOf(privateKey), answer: await imported(input) }
  },
  'an Admin’s key of a connect link': async () => {
    const { connectLinks, openLink } = house.core
    const clientId = await newClient('By link')
    const { id, url } = await connectLinks.create(house.actor, { clientId, needs: ['SALES', 'ANALYTICS'] })
    const started = await openLink.start({ token: url?.split('#')[1] ?? '', takeOver: false }, '203.0.113.9')
    const session = started.outcome === 'STARTED' ? started.session : null
    const small = await openLink.submit(session, await house.keyOf(house.account(2), 'SALES'))
    const { keyId, privateKey } = await house.keyOf(house.account(2))
    const given = await openLink.submitAdminKey(session, { keyId, privateKey })
    const consentVersion = given.link?.consent.version
    await openLink.finish(session, { consentVersion, address: '203.0.113.9' })
    const answer = [small, given, await connectLinks.confirm(house.actor, { linkId: id })]
    return { secret: bodyOf(privateKey), answer }
  },
  'a Reporter token of an import': async () => {
    const { reporterAccount, vendorNumbers, appleIds } = house.account(3)
    const token = appleIds.find(({ role }) => role === 'SALES')?.reporterToken ?? ''
    const header = 'client,reporter token,reporter account,vendor numbers'
    const text = `${header}\nBy token,${token},${reporterAccount},${vendorNumbers.join(' ')}\n`
    return { secret: token, answer: await imported({ text }) }
  },
  'a Reporter token': async () => {
    const account = house.account(1)
    const accessToken = account.appleIds.find(({ role }) => role === 'SALES')?.reporterToken ?? ''
    const clientId = await newClient('Token')
    const accountIds = [account.reporterAccount]
    const input = { clientId, accessToken, accountIds }
    return { secret: accessToken, answer: await house.core.integrations.connectReporter(house.actor, input) }
  },
  'a Reporter token of the service user': async () => {
    const { email } = personOf(house.account(0), 'SALES')
    const person = house.account(0).appleIds.find(({ role }) => role === 'SALES')
    const accessToken = person?.reporterToken ?? ''
    const who = { email, firstName: 'Harbour', lastName: 'Reports', usedHereOnly: true }
    return {
      secret: accessToken,
      answer: await house.core.serviceUser.register(house.actor, { ...who, accessToken }),
    }
  },
  'the API key of the service user': async () => {
    const key = house.account(0).keys.find(({ kind }) => kind === 'individual')
    const privateKey = await readFile(key?.privateKeyPath ?? '', 'utf8')
    const input = { keyId: key?.keyId ?? '', privateKey }
    const answer = await house.core.serviceUser.registerKey(house.actor, input)
    return { secret: bodyOf(privateKey), answer }
  },
  'a password for apps that Apple refuses': async () => {
    const appSpecificPassword = 'qzvk-wjxp-canr-yhlt'
    const clientId = await newClient('Password')
    const input = { clientId, email: 'nobody@nowhere.example', appSpecificPassword }
    const answer = await house.core.integrations
      .connectReporter(house.actor, input)
      .catch((error: unknown) => String(error))
    return { secret: appSpecificPassword, answer }
  },
  'the password of an Apple Account': async () => {
    await house.core.methods.set(house.actor, { method: 'APPLE_ID_2FA', on: true })
    const { email, password } = personOf(house.account(2), 'SALES')
    const clientId = await newClient('Signed in')
    const answer = await house.core.signIn.connect(house.actor, { clientId, email, password })
    const integrationId = answer.integration.id
    const wrong = await house.core.signIn
      .submitCode(house.actor, { integrationId, code: '000000' })
      .catch((error: unknown) => String(error))
    const code = await newestCode(house, email)
    const entered = await house.core.signIn.submitCode(house.actor, { integrationId, code })
    // Six digits stand in many numbers: a code is looked for by itself, and where it could have been left.
    const left = await rows(`select a::text from attempt a union all select o::text from outbox o
      union all select e::text from audit_entry e`)
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`\\b${code}\\b`))
    return { secret: password, answer: [answer, wrong, entered] }
  },
  'the cookies of a session': async () => ({ secret: await sessionCookie(house), answer: null }),
  'the password of an Apple Account that Apple refuses': async () => {
    const { email } = personOf(house.account(3), 'SALES')
    const password = 'Lantern-Quarry-7719-Zephyr'
    const clientId = await newClient('Refused sign-in')
    return {
      secret: password,
      answer: await house.core.signIn.connect(house.actor, { clientId, email, password }),
    }
  },
}

const patience = { timeout: 180_000, interval: 200 }

it('leaves no secret anywhere but sealed (AT-37)', async () => {
  const planted: { name: string; secret: string }[] = []
  const answers: unknown[] = []
  for (const [name, plant] of Object.entries(plants)) {
    const { secret, answer } = await plant()
    expect([name, secret.length > 15]).toEqual([name, true])
    planted.push({ name, secret })
    answers.push(answer)
  }
  await vi.waitFor(async () => {
    const open = await rows(`select from attempt where ended_at is null union all
      select from outbox where dispatched_at is null union all select from backfill where done_at is null`)
    expect(open).toHaveLength(0)
  }, patience)

  const places: Record<string, string> = {
    histories: await histories(),
    log,
    tables: await clearColumns(),
    answers: JSON.stringify([...answers, await everythingAsked()]),
    files: await filesKept(),
  }
  expect(places['tables']).toContain('Imported') // what is looked for in this way is found
  for (const [place, text] of Object.entries(places)) {
    expect([place, text.length]).not.toEqual([place, 0])
    for (const { name, secret } of planted)
      expect([place, name, text.includes(secret)]).toEqual([place, name, false])
  }
})

/** What is answered of an import from its trial to its end. */
async function imported(input: Parameters<House['core']['imports']['start']>[1]) {
  const preview = await house.core.imports.preview(house.actor, input)
  const started = await house.core.imports.start(house.actor, input)
  await vi.waitFor(async () => {
    expect((await house.core.imports.find(house.actor, started.id))?.job.state).toBe('DONE')
  }, patience)
  return [preview, started, await house.core.imports.rows(house.actor, started.id, { first: 5 })]
}

const rows = (query: string) => queryDatabase<Record<string, unknown>>(house.databaseUrl, query)

/** Every byte that the engine keeps of every workflow. */
async function histories(): Promise<string> {
  const client = new Client({ connection, namespace: house.workerEnv['TEMPORAL_NAMESPACE'] ?? '' })
  let text = ''
  for await (const { workflowId, runId } of client.workflow.list())
    text += JSON.stringify(await client.workflow.getHandle(workflowId, runId).fetchHistory(), asText)
  expect(text).toContain('stepJob')
  return text
}

/** Payloads are bytes; as text, whatever is in them is found. */
function asText(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  const json = value as { type?: unknown; data?: unknown } | null // a Buffer, as its own toJSON wrote it
  if (json?.type === 'Buffer' && Array.isArray(json.data)) return Buffer.from(json.data).toString('utf8')
  return value
}

/** Every column of every table of ours; what is sealed cannot be read there. */
async function clearColumns(): Promise<string> {
  const tables =
    await rows(`select table_schema || '."' || table_name || '"' as name from information_schema.tables
    where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'`)
  let text = ''
  for (const { name } of tables)
    text += JSON.stringify(await rows(`select t::text as row from ${String(name)} t`))
  return text
}

/** What people may ask about what was connected. */
async function everythingAsked(): Promise<unknown> {
  const { core, actor } = house
  const page = { first: 100 }
  const { nodes } = await core.integrations.list(actor, page)
  const ids = nodes.map(({ id }) => id)
  const asked = await Promise.all([
    core.integrations.credentials(actor, ids),
    core.integrations.attempts(actor, ids),
    core.integrations.capabilities(actor, ids),
    core.audit.list(actor, page),
    core.jobs.list(actor, page),
    core.actionItems.list(actor, page),
    core.serviceUser.read(actor),
  ])
  return [nodes, asked]
}

/** Names of kept files, and what is in them. */
async function filesKept(): Promise<string> {
  const folder = house.workerEnv['GATEHOUSE_FILES_DIR'] ?? ''
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => entry.name + (await readFile(`${entry.parentPath}/${entry.name}`, 'latin1')))
  return (await Promise.all(texts)).join('\n')
}
