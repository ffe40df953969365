/** An invitation that waits for its account to be seen. */
export interface WaitingInvite {
  integrationId: string
  clientId: string
  /** The account's name at Apple, as typed. */
  name: string
  /** Its number in Reporter, where that is known. */
  account: string | null
}

/** An account that the service user reaches. */
export interface SeenAccount {
  number: string
  name: string
  /** The client that it is connected for already; null where it is nobody's. */
  clientId: string | null
  /** Since when it is reached. */
  seenAt: Date
}

/**
 * Which account an invitation is about: the one whose number is known, else the only one of this name that is no other
 * client's, where no other invitation waits for the same name. Nothing is guessed: a wrong account would show one client
 * the numbers of another, so that a person decides.
 */
export function accountOf(
  invite: WaitingInvite,
  waiting: readonly WaitingInvite[],
  seen: readonly SeenAccount[],
): SeenAccount | null {
  if (invite.account !== null) return seen.find(({ number }) => number === invite.account) ?? null
  const awaited = new Set(waiting.flatMap(({ account }) => (account === null ? [] : [account])))
  const named = seen.filter(
    ({ name, number, clientId }) =>
      (clientId === null || clientId === invite.clientId) &&
      sameName(name, invite.name) &&
      !awaited.has(number),
  )
  const rivals = waiting.filter(({ name, account }) => account === null && sameName(name, invite.name))
  const [only, second] = named
  return only && !second && rivals.length <= 1 ? only : null
}

/** Accounts that are nobody's yet. */
export const unclaimed = (seen: readonly SeenAccount[]): SeenAccount[] =>
  seen.filter(({ clientId }) => clientId === null)

/**
 * The account that somebody says was accepted, without saying which: the only one that is nobody's, or the only one of those
 * that came after it was asked for. Null where several may be meant: then they have to say which.
 */
export function acceptedOf(seen: readonly SeenAccount[], requestedAt: Date): SeenAccount | null {
  const free = unclaimed(seen)
  const since = free.filter(({ seenAt }) => seenAt > requestedAt)
  const [only, second] = since.length > 0 ? since : free
  return only && !second ? only : null
}

/** Whether two names are one, however they are spelled. */
export const sameName = (one: string, other: string): boolean => spelled(one) === spelled(other)

const spelled = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
