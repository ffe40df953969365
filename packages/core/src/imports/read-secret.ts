import { checkApiKey, vendorProblems } from '../integrations/api-key-input.ts'
import { DomainError, problem, toProblem, type Problem } from '../problems/domain-error.ts'
import { tokenIn, tokenShape } from '../reporter/reporter-input.ts'
import type { ImportColumn } from './columns.pure.ts'
import type { TableRow } from './read-table.pure.ts'

/** What a row connects with, after every check that needs no Apple. It is not stored anywhere yet. */
export interface RowSecret {
  method: 'API_KEY_TEAM' | 'API_KEY_INDIVIDUAL' | 'REPORTER_TOKEN'
  /** What is sealed. */
  text: string
  fingerprint: string
  vendorNumbers: string[]
  /** Of a key. */
  keyId: string | null
  issuerId: string | null
  /** Of a token: which account behind it. */
  reporterAccount: string | null
}

/** What a row may be given beside its cells. */
export interface BesideCells {
  /** Texts of key files, by their names in small letters. */
  files: ReadonlyMap<string, string>
  /** What tells one token from another without telling it. */
  fingerprint: (token: string) => string
}

type Cells = TableRow['cells']

const ofKeys = ['KEY_FILE', 'KEY_ID', 'PRIVATE_KEY', 'ISSUER_ID'] as const
const ofTokens = ['REPORTER_TOKEN', 'REPORTER_ACCOUNT'] as const

/** The key or token of a row; null for a row without one. @throws {DomainError} with what is wrong with it. */
export async function readSecret({ cells }: TableRow, beside: BesideCells): Promise<RowSecret | null> {
  const names = (columns: readonly ImportColumn[]) => columns.some((column) => textOf(cells, column) !== '')
  if (!names(ofTokens)) return names(ofKeys) ? readKey(cells, beside) : null
  if (!names(ofKeys)) return readToken(cells, beside)
  throw problem('INVALID', 'This row has an API key and a Reporter token.', {
    hint: 'Give each a row of its own.',
  })
}

async function readKey(cells: Cells, { files }: BesideCells): Promise<RowSecret> {
  const named = textOf(cells, 'KEY_FILE')
  const keyId =
    textOf(cells, 'KEY_ID') || /^AuthKey_([A-Z0-9]{10})\.p8$/i.exec(named)?.[1]?.toUpperCase() || ''
  const file = named || `AuthKey_${keyId}.p8`
  const privateKey = textOf(cells, 'PRIVATE_KEY') || files.get(file.toLowerCase())
  if (privateKey === undefined)
    throw problem(
      'INVALID',
      `The file ${file.slice(0, 80)} is not among the files that came with the table.`,
      { field: 'keyFile', hint: 'Add it to the upload, beside the table.' },
    )
  const issuerId = cells.ISSUER_ID ?? null
  const { pem, ...key } = await checkApiKey({
    keyId,
    issuerId,
    privateKey,
    vendorNumbers: vendorNumbersOf(cells),
  })
  return { ...key, text: pem, reporterAccount: null }
}

/**
 * Apple is not asked what is behind a token: it lets several accounts be there, so the row says which. Vendor numbers tell
 * that a key reads the same account, before a sale counts twice.
 */
function readToken(cells: Cells, { fingerprint }: BesideCells): RowSecret {
  const token = tokenIn(textOf(cells, 'REPORTER_TOKEN'))
  const reporterAccount = accountIn(cells)
  const vendorNumbers = [...new Set(vendorNumbersOf(cells).filter(Boolean))]
  const [first, ...more] = [
    ...(token === null ? [tokenShape()] : []),
    ...(accountIn(cells) === null ? [accountUnclear(textOf(cells, 'REPORTER_ACCOUNT') !== '')] : []),
    ...(tokenIn(textOf(cells, 'VENDOR_NUMBERS')) ? [misplaced()] : vendorProblems(vendorNumbers, true)),
  ]
  if (first || token === null) throw new DomainError([first ?? tokenShape(), ...more])
  return {
    method: 'REPORTER_TOKEN',
    text: token,
    fingerprint: fingerprint(token),
    vendorNumbers,
    keyId: null,
    issuerId: null,
    reporterAccount,
  }
}

/** The account's number in its cell; null for anything else, which may be a token in the wrong column and is kept nowhere. */
export function accountIn(cells: Cells): string | null {
  const typed = textOf(cells, 'REPORTER_ACCOUNT')
  return /^\d{1,20}$/.test(typed) ? typed : null
}

const misplaced = (): Problem =>
  toProblem('INVALID', 'A Reporter token stands in the column of vendor numbers.', { field: 'vendorNumbers' })

const accountUnclear = (typed: boolean): Problem =>
  toProblem(
    'INVALID',
    typed
      ? 'This is no number of an account at Reporter: those are digits only.'
      : 'Which account behind the token is meant has to be said: there may be several.',
    {
      field: 'accountIds',
      hint: 'Connecting by Reporter token lists the accounts behind it with their numbers; so does Apple’s Reporter (Sales.getAccounts).',
    },
  )

const textOf = (cells: Cells, column: ImportColumn): string => cells[column]?.trim() ?? ''

const vendorNumbersOf = ({ VENDOR_NUMBERS }: Cells): string[] => (VENDOR_NUMBERS ?? '').split(/[\s,;|]+/)
