import type { ImportProblem, ImportWanted } from '@gatehouse/db'
import { readClientName } from '../clients/client-name.ts'
import { readTags } from '../clients/tags.pure.ts'
import { labelOf } from '../integrations/connect-api-key.ts'
import type { ImportColumn } from './columns.pure.ts'
import { accountIn, readSecret, type BesideCells, type RowSecret } from './read-secret.ts'
import type { TableRow } from './read-table.pure.ts'
import { ofRow, problemsOf } from './row-problems.ts'

/** A key file that came with the table, by its name. */
export interface KeyFileInput {
  name: string
  text: string
}

/** A person of the workspace whom a row may name. */
export interface Person {
  id: string
  name: string
  email: string
}

/** A row after every check that needs nothing but the file. Its secret is not stored anywhere yet. */
export interface ReadRow {
  line: number
  wanted: ImportWanted
  secret: RowSecret | null
  problems: ImportProblem[]
}

/** Rows with what is wrong with each; a row that says what an earlier one says is wrong too. */
export async function readRows(
  rows: readonly TableRow[],
  files: readonly KeyFileInput[],
  people: readonly Person[],
  fingerprint: BesideCells['fingerprint'],
): Promise<ReadRow[]> {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file.text]))
  const beside = { files: byName, fingerprint }
  const read: ReadRow[] = []
  for (const row of rows) read.push(await readRow(row, beside, people))
  return read.map((row, index) => withoutTwins(row, read.slice(0, index)))
}

async function readRow(row: TableRow, beside: BesideCells, people: readonly Person[]): Promise<ReadRow> {
  const problems: ImportProblem[] = []
  const cell = (column: ImportColumn) => row.cells[column]?.trim() ?? ''
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read()
    } catch (error) {
      problems.push(...problemsOf(error))
      return otherwise
    }
  }
  if (row.tooLong) problems.push(ofRow('This row has more cells than the first line names columns.'))
  if (Object.values(row.cells).some((text) => text.includes('\uFFFD')))
    problems.push(
      ofRow('Some letters of this row were lost when the file was saved.', 'Save it as “CSV UTF-8”.'),
    )
  const client = attempt(() => readClientName(cell('CLIENT')), cell('CLIENT').slice(0, 120))
  const tags = attempt(
    () =>
      readTags(
        cell('TAGS')
          .split(/[,;|]/)
          .filter((tag) => tag.trim() !== ''),
      ),
    [],
  )
  const manager = managerOf(cell('MANAGER'), people)
  if (manager === undefined)
    problems.push({
      ...ofRow(`Nobody of this workspace is “${cell('MANAGER').slice(0, 80)}”.`),
      column: 'MANAGER',
    })
  const secret = await readSecret(row, beside).catch((error: unknown) => {
    problems.push(...problemsOf(error))
    return null
  })
  const wanted: ImportWanted = {
    client,
    tags: tags.length > 0 ? tags : null,
    managerMemberId: manager ?? null,
    label: labelOf({ label: cell('LABEL') }),
    keyId: secret?.keyId ?? (cell('KEY_ID').slice(0, 20) || null),
    issuerId: secret?.issuerId ?? (cell('ISSUER_ID').slice(0, 40) || null),
    vendorNumbers: secret?.vendorNumbers ?? [],
    reporterAccount: accountIn(row.cells),
    fingerprint: secret?.fingerprint ?? null,
  }
  return { line: row.line, wanted, secret, problems }
}

/** Who is named by address or name; null for nobody, undefined for somebody who is not there. */
function managerOf(named: string, people: readonly Person[]): string | null | undefined {
  if (named === '') return null
  const same = (text: string) => text.toLowerCase() === named.toLowerCase()
  return (people.find(({ email }) => same(email)) ?? people.find(({ name }) => same(name)))?.id
}

/** Says of a row what an earlier one of the same file says too, or says otherwise. */
function withoutTwins(row: ReadRow, before: readonly ReadRow[]): ReadRow {
  const { client, fingerprint, reporterAccount, tags, managerMemberId } = row.wanted
  const ofClient = before.filter(({ wanted }) => wanted.client.toLowerCase() === client.toLowerCase())
  const twin = ofClient.find(
    ({ wanted }) => wanted.fingerprint === fingerprint && wanted.reporterAccount === reporterAccount,
  )
  const other = ofClient.find(
    ({ wanted }) =>
      (tags !== null && wanted.tags !== null && tags.join() !== wanted.tags.join()) ||
      (managerMemberId !== null &&
        wanted.managerMemberId !== null &&
        managerMemberId !== wanted.managerMemberId),
  )
  const found = twin
    ? ofRow(
        `Line ${twin.line} says the same: this client${fingerprint ? (reporterAccount ? ' and this account' : ' and this key') : ''}.`,
        'Keep one of the two.',
      )
    : other
      ? ofRow(`Line ${other.line} gives this client other tags, or another manager.`, 'Say the same in both.')
      : null
  return found && row.problems.length === 0 ? { ...row, problems: [found] } : row
}
