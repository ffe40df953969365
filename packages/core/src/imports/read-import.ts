import { importQueries, memberQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { managing } from '../clients/set-client-manager.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { assertReaching } from '../members/get-reaching-person.ts'
import { reachingClients, type ReachingView } from '../members/reaching.ts'
import { problem } from '../problems/domain-error.ts'
import { decideRow, type Present, type RowDecision } from './decide-row.pure.ts'
import { readRows, type KeyFileInput, type Person, type ReadRow } from './read-rows.ts'
import { readTable, type Table } from './read-table.pure.ts'
import { problemsOf } from './row-problems.ts'

/** A table of clients and integrations, as text, with the key files that it names. */
export interface ImportInput {
  text: string
  files?: readonly KeyFileInput[] | null | undefined
  idempotencyKey?: string | null | undefined
}

/** A row with what it would do here; `decision` is null for one that is refused. */
export type PlannedRow = ReadRow & { decision: RowDecision | null }

const mostFiles = 1_000
const longestKey = 10_000

/** @throws {DomainError} FORBIDDEN for who may not add clients and connect them, anywhere in the workspace. */
export function authoriseImport(actor: MemberActor): void {
  authorise(actor, 'client.add')
  authorise(actor, 'integration.connect')
  assertReachesAll(actor)
}

/** Reads a file and compares it with what is there. @throws {DomainError} INVALID at `text` or `files`. */
export async function planImport(
  deps: Deps,
  tx: Tx,
  actor: MemberActor,
  input: ImportInput,
): Promise<{ table: Table; rows: PlannedRow[] }> {
  const table = readTable(input.text)
  const people = await memberQueries.presentPeople(tx)
  const read = await readRows(table.rows, filesOf(input), people, (token) =>
    deps.vault.fingerprint(actor.workspaceId, token),
  )
  const { methodsOff } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const present = await presentOf(
    tx,
    read.map(({ wanted }) => wanted),
  )
  const managed = read.flatMap(({ wanted }) => (wanted.managerMemberId && present(wanted).client?.id) || [])
  const reaching = await reachingClients(tx, [...new Set(managed)], deps.now())
  const rows = read
    .map((row) => withinPolicy(row, methodsOff))
    .map((row) => withManager(row, people, reaching.get(present(row.wanted).client?.id ?? '') ?? null))
  return {
    table,
    rows: rows.map((row) => ({
      ...row,
      decision: row.problems.length > 0 ? null : decideRow(row.wanted, present(row.wanted)),
    })),
  }
}

/** Refuses a row whose manager does not reach its client; of a client that is not there yet, that is known when it is. */
function withManager(
  row: ReadRow,
  people: readonly Person[],
  reaching: readonly ReachingView[] | null,
): ReadRow {
  const manager = people.find(({ id }) => id === row.wanted.managerMemberId)
  if (row.problems.length > 0 || !manager || !reaching) return row
  try {
    assertReaching(manager, reaching, managing)
    return row
  } catch (error) {
    return { ...row, problems: problemsOf(error) }
  }
}

/** Refuses a row whose key or token would connect in a way that the workspace does not offer. */
function withinPolicy(row: ReadRow, methodsOff: readonly string[]): ReadRow {
  if (row.problems.length > 0 || !row.secret || !methodsOff.includes(row.secret.method)) return row
  const isToken = row.secret.method === 'REPORTER_TOKEN'
  const message = `Connecting by ${isToken ? 'Reporter token' : 'a key of this kind'} is switched off in this workspace.`
  const hint = 'An owner can switch it on under Settings › Methods.'
  return {
    ...row,
    problems: [{ column: isToken ? 'REPORTER_TOKEN' : 'KEY_FILE', code: 'METHOD_OFF', message, hint }],
  }
}

type Asked = Pick<ReadRow['wanted'], 'client' | 'fingerprint' | 'reporterAccount'>

/** What is there of these rows, in three questions for all of them. */
export async function presentOf(tx: Tx, rows: readonly Asked[]): Promise<(row: Asked) => Present> {
  const names = [...new Set(rows.map(({ client }) => client))]
  const fingerprints = [...new Set(rows.flatMap(({ fingerprint }) => fingerprint ?? []))]
  const clients = await importQueries.clientsNamed(tx, names)
  const accounts = [...new Set(rows.flatMap(({ reporterAccount }) => reporterAccount ?? []))]
  const secrets = fingerprints.length > 0 ? await importQueries.secretsConnected(tx, fingerprints) : []
  const asked = accounts.length > 0 ? await importQueries.accountsConnected(tx, accounts) : []
  const byName = new Map(clients.map((client) => [client.name.toLowerCase(), client]))
  const connected = new Set(
    secrets.map(({ clientId, fingerprint, account }) => [clientId, fingerprint, account].join()),
  )
  const renewable = new Set(asked.map(({ clientId, account }) => [clientId, account].join()))
  return ({ client: name, fingerprint, reporterAccount: account }) => {
    const client = byName.get(name.toLowerCase()) ?? null
    return {
      client,
      connected: client !== null && connected.has([client.id, fingerprint, account].join()),
      renews: client !== null && account !== null && renewable.has([client.id, account].join()),
    }
  }
}

function filesOf({ files }: ImportInput): readonly KeyFileInput[] {
  const given = files ?? []
  const long = given.find(({ text }) => text.length > longestKey)
  if (given.length <= mostFiles && !long) return given
  const message = long
    ? `The file ${long.name.slice(0, 80)} is too long to be a private key.`
    : `At most ${mostFiles} key files come with a table.`
  throw problem('INVALID', message, { field: 'files' })
}
