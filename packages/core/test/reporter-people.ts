import { DomainError } from '../src/index.ts'
import { existing, type Account, type House } from './house.ts'

export type AppleId = Account['appleIds'][number]

/** Who reads the reports of several accounts. */
export const accountant = 'books@ledger-partners.example'

/** Somebody of an account by role. */
export const personOf = (account: Account, role: string): AppleId =>
  existing(account.appleIds.find((each) => each.role === role))

/** What an Apple ID has at Apple at the moment. */
export const atApple = async (house: House, email: string) =>
  (await house.control('GET', `/apple-ids/${email}`)) as {
    reporterToken: { value: string; expiresOn: string } | null
    appSpecificPasswords: { value: string; revoked: boolean; label: string }[]
  }

/** The problems of a refusal: code and field. */
export async function refusalOf(work: Promise<unknown>): Promise<[string, string | null][]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DomainError)) throw new Error('it was not refused', { cause: error })
  return error.problems.map(({ code, field }) => [code, field])
}
