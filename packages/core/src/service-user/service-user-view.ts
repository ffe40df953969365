import { serviceUserQueries, type ServiceUserRow, type Tx } from '@gatehouse/db'
import { describeReason } from '../problems/reasons.ts'
import type { InviteView, ServiceUserView } from './service-user-views.ts'
import { invitePurposes, rolesForPurpose } from './invite-roles.pure.ts'

/** The service user with what it reaches, as far as the actor may see that. */
export async function toServiceUserView(tx: Tx, row: ServiceUserRow): Promise<ServiceUserView> {
  const token = await serviceUserQueries.tokenOfServiceUser(tx, row)
  const accounts = await serviceUserQueries.reachedAccounts(tx)
  const { id, email, firstName, lastName, lookedAt, reasonCode } = row
  return {
    id,
    email,
    firstName,
    lastName,
    registeredAt: row.createdAt,
    tokenExpiresAt: token?.expiresAt ?? null,
    lookedAt,
    problem: reasonCode ? { code: reasonCode, ...describeReason(reasonCode, row.reasonParams) } : null,
    accounts: accounts.map(({ number, name, seenAt, clientId, clientName }) => ({
      id: number,
      name,
      seenAt,
      client: clientId === null || clientName === null ? null : { id: clientId, name: clientName },
    })),
    purposes: invitePurposes.map((purpose) => ({ purpose, roles: rolesForPurpose(purpose) })),
  }
}

/** What is typed at Apple to invite it for a purpose. */
export const toInvite = (
  { email, firstName, lastName }: Pick<ServiceUserRow, 'email' | 'firstName' | 'lastName'>,
  purpose: string,
): InviteView => ({ email, firstName, lastName, roles: rolesForPurpose(purpose).map(({ name }) => name) })
