import { isUuid } from '../by-id.ts'
import { DomainError, toProblem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'
import { invitePurposes, type InvitePurpose } from './invite-roles.pure.ts'

/** Which accounts are to accept the service user, and what it is to do there. */
export interface RequestServiceUserInput {
  clientId: string
  accounts: readonly WantedAccount[]
  purpose: InvitePurpose
}

/** An account by its name at Apple; with an integration, that one is invited again or connected anew, in place. */
export interface WantedAccount {
  name: string
  integrationId?: string | null | undefined
}

const mostAccounts = 20

/** @throws {DomainError} with every finding at its field. */
export function checkRequest({ accounts, purpose }: RequestServiceUserInput): {
  accounts: WantedAccount[]
  purpose: InvitePurpose
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
  return { accounts: named, purpose }
}

const invalid = (field: string, message: string) =>
  toProblem('INVALID', message, {
    field,
    hint: 'The name stands at the top right of App Store Connect, beside the person.',
  })
