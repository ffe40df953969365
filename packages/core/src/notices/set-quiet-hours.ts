import { noticeQueries, type QuietHoursRow } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { minuteText, readMinute } from './quiet-hours.pure.ts'

/** When somebody is not written to, as they say it: times such as `22:00`, and a zone such as `Europe/Berlin`. */
export interface QuietHoursView {
  from: string
  to: string
  timeZone: string
}

const toView = ({ fromMinute, toMinute, timeZone }: QuietHoursRow): QuietHoursView => ({
  from: minuteText(fromMinute),
  to: minuteText(toMinute),
  timeZone,
})

/** When the actor is not written to; null for at no time. */
export async function readQuietHours(deps: Deps, actor: MemberActor): Promise<QuietHoursView | null> {
  const row = await deps.db.read(reachOf(actor), (tx) => noticeQueries.quietHoursOf(tx, actor.memberId))
  return row && toView(row)
}

/** Says when the actor is not written to; null ends it. @throws {DomainError} INVALID at its field. */
export async function setQuietHours(
  deps: Deps,
  actor: MemberActor,
  hours: QuietHoursView | null,
): Promise<QuietHoursView | null> {
  const { workspaceId, memberId } = actor
  const row = hours && { workspaceId, memberId, ...readHours(hours) }
  await deps.db.write(reachOf(actor), (tx) =>
    row ? noticeQueries.putQuietHours(tx, row) : noticeQueries.dropQuietHours(tx, memberId),
  )
  return row && toView(row)
}

function readHours({ from, to, timeZone }: QuietHoursView) {
  const [fromMinute, toMinute] = [readMinute(from), readMinute(to)]
  if (fromMinute === null) throw noTime('from')
  if (toMinute === null) throw noTime('to')
  if (fromMinute === toMinute)
    throw problem('INVALID', 'Quiet hours end at another time than they begin.', {
      field: 'to',
      hint: 'To be told nothing at all, choose so for each event.',
    })
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC')
    throw problem('INVALID', 'There is no such time zone.', {
      field: 'timeZone',
      hint: 'Such as Europe/Berlin.',
    })
  return { fromMinute, toMinute, timeZone }
}

const noTime = (field: string) => problem('INVALID', 'A time of day is written as 22:30.', { field })
