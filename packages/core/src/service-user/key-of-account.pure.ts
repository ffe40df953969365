import { sameName, type WaitingInvite } from './match-account.pure.ts'

/** An integration of a client that asks with a key which may read users. */
export interface AdminKey {
  integrationId: string
  providerId: string
  /** Its provider's name, and its own. */
  name: string
  label: string
}

/**
 * The Admin key of the account that an invitation is about: the one that is connected in its place, or to the same account;
 * else the one of its name; else the client's only one, where no other account of the client waits. A tick at the wrong line
 * would mislead, so that in doubt there is none.
 */
export function keyOfAccount(
  invite: WaitingInvite & { providerId: string },
  otherInvites: number,
  keys: readonly AdminKey[],
): AdminKey | null {
  const own = keys.find(({ integrationId }) => integrationId === invite.integrationId)
  const same = keys.find(({ providerId }) => providerId === invite.providerId)
  if (own ?? same) return own ?? same ?? null
  const named = keys.filter((key) => sameName(key.name, invite.name) || sameName(key.label, invite.name))
  const [first, second] = named.length > 0 ? named : keys
  const providers = new Set(keys.map(({ providerId }) => providerId))
  if (named.length > 0) return first && !second ? first : null
  return otherInvites === 0 && providers.size === 1 ? (first ?? null) : null
}
