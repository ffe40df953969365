import type { ImportProblem } from '@gatehouse/db'
import { DomainError } from '../problems/domain-error.ts'
import type { ImportColumn } from './columns.pure.ts'

const columnOfField: Partial<Record<string, ImportColumn>> = {
  name: 'CLIENT',
  tags: 'TAGS',
  memberId: 'MANAGER',
  keyId: 'KEY_ID',
  issuerId: 'ISSUER_ID',
  vendorNumbers: 'VENDOR_NUMBERS',
  keyFile: 'KEY_FILE',
  privateKey: 'PRIVATE_KEY',
  accessToken: 'REPORTER_TOKEN',
  accountIds: 'REPORTER_ACCOUNT',
}

/** What is wrong with a row as a whole. */
export const ofRow = (message: string, hint: string | null = null): ImportProblem => ({
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
