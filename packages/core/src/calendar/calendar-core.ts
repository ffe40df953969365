import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import {
  dropCalendarFeed,
  findCalendarFeed,
  makeCalendarFeed,
  type CalendarFeedView,
} from './calendar-feed.ts'
import { readCalendar } from './read-calendar.ts'

/** Deadlines as a calendar that other programs read, under a secret address of each person. */
export interface CalendarCore {
  /** The look-up before an actor is known: the calendar of this secret as iCalendar text; null for one that opens nothing. */
  read(secret: string): Promise<string | null>
  find(actor: MemberActor): Promise<CalendarFeedView | null>
  /** The address is told here and never again; one that was made before ends. @throws {DomainError} FORBIDDEN. */
  make(actor: MemberActor): Promise<CalendarFeedView & { url: string }>
  /** Ends the address; without one, nothing happens. @throws {DomainError} FORBIDDEN. */
  drop(actor: MemberActor): Promise<void>
}

/** The calendar, bound to what it works with. */
export const createCalendarCore = (deps: Deps): CalendarCore => ({
  read: (secret) => readCalendar(deps, secret),
  find: (actor) => findCalendarFeed(deps, actor),
  make: (actor) => makeCalendarFeed(deps, actor),
  drop: (actor) => dropCalendarFeed(deps, actor),
})
