import { isUuid } from '../by-id.ts'
import { DomainError, problem, toProblem } from '../problems/domain-error.ts'
import { isMailAddress, isVisibleLine } from '../typed-text.pure.ts'
import { invitePurposes, type InvitePurpose } from './invite-roles.pure.ts'

/** Which accounts are to accept the service user, and what it is to do there. */
export interface RequestServiceUserInput {
  clientId: string
  accounts: readonly WantedAccount[]
  purpose: InvitePurpose
  /** Whom at the client the list of what to do is mailed to, and later reminders. */
  contactEmail?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

/** An account by its name at Apple; with an integration, that one is invited again or connected anew, in place. */
export interface WantedAccount {
  name: string
  integrationId?: string | null | undefined
}

const mostAccounts = 20

/** @throws {DomainError} with every finding at its field. */
export function checkRequest({ accounts, purpose, ...rest }: RequestServiceUserInput): {
  accounts: WantedAccount[]
  purpose: InvitePurpose
  contactEmail: string | null
} {
  const named = accounts.map(({ name, integrationId }) => ({ name: name.trim(), integrationId }))
  const spelled = named.map(({ name }) => name.toLowerCase())
  const problems = [
    ...(named.length === 0 || named.length > mostAccounts
      ? [invalid('accounts', `Name 1 to ${mostAccounts} Apple accounts at a time.`)]
      : []),
    ...(named.some(({ name }) => name.length > 120 || !isVisibleLine(name))
      ? [invalid('accounts', 'An account needs its name of 1 to 120 characters, on one line.')]
      : []),
    ...(new Set(spelled).size < spelled.length ? [invalid('accounts', 'An account is named twice.')] : []),
    ...(named.some(({ integrationId }) => integrationId && !isUuid(integrationId))
      ? [
          toProblem('NOT_FOUND', 'There is no such integration, or it is not shared with you.', {
            field: 'accounts',
          }),
        ]
      : []),
    ...(invitePurposes.includes(purpose) ? [] : [invalid('purpose', 'This is no purpose that we know.')]),
  ]
  const [first, ...more] = problems
  if (first) throw new DomainError([first, ...more])
  return { accounts: named, purpose, contactEmail: checkContact(rest.contactEmail) }
}

/** An address as typed; null where none was. @throws {DomainError} EMAIL_INVALID. */
export function checkContact(typed: string | null | undefined): string | null {
  const email = typed?.trim() ?? ''
  if (email === '') return null
  if (isMailAddress(email)) return email
  throw problem('EMAIL_INVALID', 'This is no address that a mail can be sent to.', { field: 'contactEmail' })
}

const invalid = (field: string, message: string) =>
  toProblem('INVALID', message, {
    field,
    hint: 'The name stands at the top right of App Store Connect, beside the person.',
  })
