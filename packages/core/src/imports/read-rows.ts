import type { ImportProblem, ImportWanted } from '@gatehouse/db'
import { readClientName } from '../clients/client-name.ts'
import { readTags } from '../clients/tags.pure.ts'
import { checkApiKey, type CheckedApiKey } from '../integrations/api-key-input.ts'
import { DomainError } from '../problems/domain-error.ts'
import type { ImportColumn } from './columns.pure.ts'
import type { TableRow } from './read-table.pure.ts'

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

/** A row after every check that needs nothing but the file. Its key is not stored anywhere yet. */
export interface ReadRow {
  line: number
  wanted: ImportWanted
  key: CheckedApiKey | null
  problems: ImportProblem[]
}

const columnOfField: Partial<Record<string, ImportColumn>> = {
  name: 'CLIENT',
  tags: 'TAGS',
  keyId: 'KEY_ID',
  issuerId: 'ISSUER_ID',
  vendorNumbers: 'VENDOR_NUMBERS',
  privateKey: 'PRIVATE_KEY',
}

/** Rows with what is wrong with each; a row that says what an earlier one says is wrong too. */
export async function readRows(
  rows: readonly TableRow[],
  files: readonly KeyFileInput[],
  people: readonly Person[],
): Promise<ReadRow[]> {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file.text]))
  const read: ReadRow[] = []
  for (const row of rows) read.push(await readRow(row, byName, people))
  return read.map((row, index) => withoutTwins(row, read.slice(0, index)))
}

async function readRow(
  row: TableRow,
  files: ReadonlyMap<string, string>,
  people: readonly Person[],
): Promise<ReadRow> {
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
  const key = await keyOf(row, files, problems)
  const wanted: ImportWanted = {
    client,
    tags: tags.length > 0 ? tags : null,
    managerMemberId: manager ?? null,
    label: cell('LABEL').slice(0, 120) || null,
    keyId: key?.keyId ?? (cell('KEY_ID').slice(0, 20) || null),
    issuerId: key?.issuerId ?? (cell('ISSUER_ID').slice(0, 40) || null),
    vendorNumbers: key?.vendorNumbers ?? [],
    fingerprint: key?.fingerprint ?? null,
  }
  return { line: row.line, wanted, key, problems }
}

/** Who is named by address or name; null for nobody, undefined for somebody who is not there. */
function managerOf(named: string, people: readonly Person[]): string | null | undefined {
  if (named === '') return null
  const same = (text: string) => text.toLowerCase() === named.toLowerCase()
  return (people.find(({ email }) => same(email)) ?? people.find(({ name }) => same(name)))?.id
}

/** The key of a row; null for a row without one, and where it is not a key. */
async function keyOf(
  { cells }: TableRow,
  files: ReadonlyMap<string, string>,
  problems: ImportProblem[],
): Promise<CheckedApiKey | null> {
  const named = cells.KEY_FILE?.trim() ?? ''
  const keyId = cells.KEY_ID?.trim() || /^AuthKey_([A-Z0-9]{10})\.p8$/i.exec(named)?.[1]?.toUpperCase() || ''
  const inCell = cells.PRIVATE_KEY?.trim() ?? ''
  if (!named && !keyId && !inCell && !cells.ISSUER_ID?.trim()) return null
  const file = named || `AuthKey_${keyId}.p8`
  const privateKey = inCell || files.get(file.toLowerCase())
  if (privateKey === undefined) {
    const missing = ofRow(`The file ${file.slice(0, 80)} is not among the files that came with the table.`)
    problems.push({ ...missing, column: 'KEY_FILE', hint: 'Add it to the upload, beside the table.' })
    return null
  }
  const vendorNumbers = (cells.VENDOR_NUMBERS ?? '').split(/[\s,;|]+/)
  try {
    return await checkApiKey({ keyId, issuerId: cells.ISSUER_ID ?? null, privateKey, vendorNumbers })
  } catch (error) {
    problems.push(...problemsOf(error))
    return null
  }
}

/** Says of a row what an earlier one of the same file says too, or says otherwise. */
function withoutTwins(row: ReadRow, before: readonly ReadRow[]): ReadRow {
  const { client, fingerprint, tags, managerMemberId } = row.wanted
  const ofClient = before.filter(({ wanted }) => wanted.client.toLowerCase() === client.toLowerCase())
  const twin = ofClient.find(({ wanted }) => wanted.fingerprint === fingerprint)
  const other = ofClient.find(
    ({ wanted }) =>
      (tags !== null && wanted.tags !== null && tags.join() !== wanted.tags.join()) ||
      (managerMemberId !== null &&
        wanted.managerMemberId !== null &&
        managerMemberId !== wanted.managerMemberId),
  )
  const found = twin
    ? ofRow(
        `Line ${twin.line} says the same: this client${fingerprint ? ' and this key' : ''}.`,
        'Keep one of the two.',
      )
    : other
      ? ofRow(`Line ${other.line} gives this client other tags, or another manager.`, 'Say the same in both.')
      : null
  return found && row.problems.length === 0 ? { ...row, problems: [found] } : row
}

const ofRow = (message: string, hint: string | null = null): ImportProblem => ({
  column: null,
  code: 'INVALID',
  message,
  hint,
})

/** What a use case refused, by the columns of the file. @throws what is no refusal. */
export function problemsOf(error: unknown): ImportProblem[] {
  if (!(error instanceof DomainError)) throw error
  return error.problems.map(({ field, code, message, hint }) => ({
    column: columnOfField[field ?? ''] ?? null,
    code,
    message,
    hint,
  }))
}
