import { createHash, randomBytes } from 'node:crypto'
import { calendarQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'

/** That a person has a secret address; never the address. */
export interface CalendarFeedView {
  createdAt: Date
}

/** What is kept of an address: sha256 of its secret, in hex. Random bits need no salt and no slow hash. */
export const hashOfFeed = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether the actor has a secret address. @throws {DomainError} FORBIDDEN for who may not see integrations. */
export function findCalendarFeed(deps: Deps, actor: MemberActor): Promise<CalendarFeedView | null> {
  authorise(actor, 'integration.read')
  return deps.db.read(reachOf(actor), (tx) => calendarQueries.findFeed(tx, actor.memberId))
}

/** Makes a secret address for the actor's calendar, of 256 random bits; the one before ends. @throws {DomainError} FORBIDDEN. */
export async function makeCalendarFeed(
  deps: Deps,
  actor: MemberActor,
): Promise<CalendarFeedView & { url: string }> {
  assertPerson(actor)
  const secret = randomBytes(32).toString('base64url')
  const createdAt = deps.now()
  await deps.db.write(reachOf(actor), async (tx) => {
    const { workspaceId, memberId } = actor
    await calendarQueries.replaceFeed(tx, { workspaceId, memberId, hash: hashOfFeed(secret), createdAt })
    await record(tx, actor, 'member.calendarMade', { kind: 'member', id: memberId, clientId: null })
  })
  return { createdAt, url: new URL(`/calendar/${secret}.ics`, deps.mail.publicUrl).href }
}

/** Ends the actor's secret address. @throws {DomainError} FORBIDDEN. */
export async function dropCalendarFeed(deps: Deps, actor: MemberActor): Promise<void> {
  assertPerson(actor)
  await deps.db.write(reachOf(actor), async (tx) => {
    if (!(await calendarQueries.findFeed(tx, actor.memberId))) return
    await calendarQueries.dropFeed(tx, actor.memberId)
    await record(tx, actor, 'member.calendarEnded', { kind: 'member', id: actor.memberId, clientId: null })
  })
}

function assertPerson(actor: MemberActor): void {
  authorise(actor, 'integration.read')
  if (actor.token)
    throw problem('FORBIDDEN', 'A calendar belongs to a person; a token has none.', {
      hint: 'Sign in to make one.',
    })
}
