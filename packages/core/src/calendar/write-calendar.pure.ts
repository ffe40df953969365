import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator'

/** An access that ends, by forecast. */
export interface Deadline {
  integrationId: string
  client: string
  label: string
  endsAt: Date
  owner: string | null
}

/** Where the calendar's reader is. */
export interface CalendarPlace {
  publicUrl: URL
  workspace: { name: string; slug: string }
}

const hourMs = 60 * 60_000
const daySeconds = 24 * 60 * 60
/** How often a program is asked to look again, in seconds. */
const readAgainSeconds = 6 * 60 * 60

/**
 * Deadlines as iCalendar text (RFC 5545). Each is an hour that ends with the access and takes nobody's time; its id is the
 * integration's and the day's, so that one which moves is moved, not doubled.
 */
export function writeCalendar(deadlines: readonly Deadline[], place: CalendarPlace, now: Date): string {
  const { publicUrl, workspace } = place
  const calendar = ical({
    name: `${workspace.name}: access that ends`,
    prodId: { company: 'Gatehouse', product: 'Gatehouse', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: readAgainSeconds,
  })
  for (const { integrationId, client, label, endsAt, owner } of deadlines) {
    const event = calendar.createEvent({
      id: `${integrationId}@${publicUrl.hostname}`,
      stamp: now,
      start: new Date(endsAt.getTime() - hourMs),
      end: endsAt,
      summary: `${client}: renew access`,
      description: `Access by “${label}” ends, by forecast. Renew it before, and nothing is missing. ${owner === null ? 'Nobody owns it.' : `It is with ${owner}.`}`,
      url: new URL(`/w/${workspace.slug}/integrations/${integrationId}/summary`, publicUrl).href,
      busystatus: ICalEventBusyStatus.FREE,
    })
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: daySeconds })
  }
  return calendar.toString()
}
