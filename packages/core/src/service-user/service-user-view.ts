import { credentialQueries, serviceUserQueries, type ServiceUserRow, type Tx } from '@gatehouse/db'
import { describeReason } from '../problems/reasons.ts'
import type { InviteView, ServiceUserKeyView, ServiceUserView } from './service-user-views.ts'
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
    key: await toKeyView(tx, row),
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

async function toKeyView(tx: Tx, row: ServiceUserRow): Promise<ServiceUserKeyView | null> {
  const key = await serviceUserQueries.keyOfServiceUser(tx, row)
  if (!key) return null
  const { id, keyId, fingerprint, createdAt, lastUsedAt } = key
  const refusal = row.keyReasonCode === null ? null : ('OUR_KEY_REFUSED' as const)
  return {
    keyId: keyId ?? '',
    fingerprint,
    registeredAt: createdAt,
    lastUsedAt,
    problem: refusal && { code: refusal, ...describeReason(refusal, null) },
    reaches: (await credentialQueries.integrationsHolding(tx, [id])).length,
    of: (await serviceUserQueries.integrationsByServiceUser(tx)).length,
  }
}

/** What is typed at Apple to invite it for a purpose. */
export const toInvite = (
  { email, firstName, lastName }: Pick<ServiceUserRow, 'email' | 'firstName' | 'lastName'>,
  purpose: string,
): InviteView => ({ email, firstName, lastName, roles: rolesForPurpose(purpose).map(({ name }) => name) })
