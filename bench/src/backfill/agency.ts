import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackfillInput, GainAccessInput } from '@gatehouse/contracts'
import {
  createCore,
  createVault,
  createWork,
  folderFiles,
  loadKeyFile,
  mailRouteOf,
  type Work,
} from '@gatehouse/core'
import { openDatabase } from '@gatehouse/db'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import pg from 'pg'
import type { Ground } from '../bench.ts'

/** Apple's limits, as the simulator plays them. */
export interface Limits {
  perHour: number
  perMinute: number
  addressPerMinute: number
}

/** An agency whose clients are connected, each with a backfill that has not begun. */
export interface Agency {
  work: Work
  backfills: BackfillInput[]
  /** What Apple was asked since the backfills were ready, and what came of it. */
  seen(): Promise<{ requests: number; refused: number; home: number }>
  close(): Promise<void>
}

/** Connects as many providers, and makes their first backfill one of so many days. */
export async function buildAgency(
  ground: Ground,
  size: { providers: number; days: number; limits: Limits },
): Promise<Agency> {
  const simulator = await startSimulator({ accounts: size.providers, apps: 2 })
  const db = openDatabase({ url: ground.url, poolSize: 20 })
  const owner = new pg.Client(ground.url)
  await owner.connect()
  const deps = {
    db,
    vault: createVault(await loadKeyFile(join(ground.folder, 'keys.json'))),
    files: folderFiles(join(ground.folder, 'files')),
    apple: { simulator: simulator.api },
    mail: mailRouteOf({}, { publicUrl: new URL('http://localhost:4000'), production: false }),
    now: () => new Date(),
  }
  const work = createWork(deps)
  await connectAll(createCore(deps), simulator)
  const backfills = await openAll(work)
  await lengthen(owner, size.days)
  await control(simulator, 'PUT', '/limits', size.limits)
  // What connecting took is not to be paid for by the backfill.
  await control(simulator, 'DELETE', '/limits/usage')
  await owner.query('delete from apple_budget')
  const before = (await ledgerOf(simulator)).length
  return {
    work,
    backfills,
    seen: async () => {
      const since = (await ledgerOf(simulator)).slice(before)
      const { rows } = await owner.query<{ n: number }>(
        `select count(*)::int as n from delivery where state = 'HOME'`,
      )
      return {
        requests: since.length,
        refused: since.filter(({ status }) => status === 429).length,
        home: rows[0]?.n ?? 0,
      }
    },
    close: async () => {
      await db.close()
      await owner.end()
      await simulator.close()
    },
  }
}

async function connectAll(core: ReturnType<typeof createCore>, simulator: Simulator): Promise<void> {
  const owner = { userId: randomUUID(), ownerName: 'Olga Owner', ownerEmail: 'olga@agency.example' }
  const { actor } = await core.members.foundWorkspace({
    name: `Bench ${randomUUID().slice(0, 8)}`,
    demo: true,
    ...owner,
  })
  for (const account of simulator.accounts) {
    const key = account.keys.find(({ kind, role }) => kind === 'team' && role === 'ADMIN')
    if (!key) throw new Error('the simulator has no such key')
    const client = await core.clients.add(actor, { name: account.name })
    await core.integrations.connectApiKey(actor, {
      clientId: client.id,
      issuerId: account.issuerId,
      keyId: key.keyId,
      privateKey: await readFile(key.privateKeyPath, 'utf8'),
      // One vendor number a provider: one file a day.
      vendorNumbers: account.vendorNumbers.slice(0, 1),
    })
  }
}

/** Does what the outbox asks for until only backfills are left. */
async function openAll(work: Work): Promise<BackfillInput[]> {
  const backfills: BackfillInput[] = []
  const intentions: Parameters<Parameters<Work['relayOutbox']>[0]>[0][] = []
  while ((await work.relayOutbox(async (intention) => void intentions.push(intention))) > 0) {
    for (const { command, workspaceId, payload } of intentions.splice(0)) {
      if (command === 'backfill') {
        backfills.push({ ...payload, workspaceId } as BackfillInput) // as dispatched
        continue
      }
      const input = { ...payload, workspaceId } as GainAccessInput // as dispatched
      const { granted } = await work.verifyAccess(input)
      if (!granted) throw new Error('the simulator refuses its own key')
      await work.syncApps(input)
      await work.openAccess(input)
    }
  }
  return backfills
}

/** A first backfill has thirty days; this makes it as many as are to be measured. */
async function lengthen(owner: pg.Client, days: number): Promise<void> {
  await owner.query('update backfill set from_on = to_on - ($1::int - 1)', [days])
  await owner.query(
    `insert into delivery (workspace_id, client_id, provider_id, vendor_number, kind, frequency, period_on, state, due_at)
     select b.workspace_id, b.client_id, b.provider_id, v, 'SALES_SUMMARY', 'DAILY', d::date, 'WANTED', now()
     from backfill b join provider p on p.id = b.provider_id, unnest(p.vendor_numbers) v,
       generate_series(b.from_on, b.to_on, interval '1 day') d
     on conflict do nothing`,
  )
}

async function ledgerOf(simulator: Simulator): Promise<{ status: number }[]> {
  const answer = await control(simulator, 'GET', '/ledger')
  return (answer as { requests: { status: number }[] }).requests // the simulator's own shape
}

async function control(simulator: Simulator, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${simulator.control}/__control${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${text}`)
  return text === '' ? null : JSON.parse(text)
}
