import { importQueries, memberQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise } from '../access/authorise.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'
import { decideRow, type Present, type RowDecision } from './decide-row.pure.ts'
import { readRows, type KeyFileInput, type ReadRow } from './read-rows.ts'
import { readTable, type Table } from './read-table.pure.ts'

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
  tx: Tx,
  actor: MemberActor,
  input: ImportInput,
): Promise<{ table: Table; rows: PlannedRow[] }> {
  const table = readTable(input.text)
  const read = await readRows(table.rows, filesOf(input), await memberQueries.presentPeople(tx))
  const { methodsOff } = await workspaceQueries.getWorkspace(tx, actor.workspaceId)
  const rows = read.map((row) => withinPolicy(row, methodsOff))
  const present = await presentOf(
    tx,
    rows.map(({ wanted }) => wanted),
  )
  return {
    table,
    rows: rows.map((row) => ({
      ...row,
      decision: row.problems.length > 0 ? null : decideRow(row.wanted, present(row.wanted)),
    })),
  }
}

/** Refuses a row whose key would connect in a way that the workspace does not offer. */
function withinPolicy(row: ReadRow, methodsOff: readonly string[]): ReadRow {
  if (row.problems.length > 0 || !row.key || !methodsOff.includes(row.key.method)) return row
  const message = 'Connecting by a key of this kind is switched off in this workspace.'
  const hint = 'An owner can switch it on under Settings › Methods.'
  return { ...row, problems: [{ column: 'KEY_FILE', code: 'METHOD_OFF', message, hint }] }
}

type Asked = Pick<ReadRow['wanted'], 'client' | 'fingerprint'>

/** What is there of these rows, in two questions for all of them. */
export async function presentOf(tx: Tx, rows: readonly Asked[]): Promise<(row: Asked) => Present> {
  const names = [...new Set(rows.map(({ client }) => client))]
  const fingerprints = [...new Set(rows.flatMap(({ fingerprint }) => fingerprint ?? []))]
  const clients = await importQueries.clientsNamed(tx, names)
  const keys = fingerprints.length > 0 ? await importQueries.keysConnected(tx, fingerprints) : []
  const byName = new Map(clients.map((client) => [client.name.toLowerCase(), client]))
  const connected = new Set(keys.map(({ clientId, fingerprint }) => `${clientId} ${fingerprint}`))
  return ({ client: name, fingerprint }) => {
    const client = byName.get(name.toLowerCase()) ?? null
    return { client, connected: client !== null && connected.has(`${client.id} ${fingerprint}`) }
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
