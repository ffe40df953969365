import { useTranslations } from 'use-intl'
import type { NoticeEvent } from '../graphql/graphql.ts'

/** What people and channels can be told of, in the order of its weight. */
const EVENTS = [
  'ENDS_SOON',
  'BROKEN',
  'ESCALATED',
  'FIRST_ROWS',
  'HISTORY_COMPLETE',
  'INCIDENT_BEGAN',
  'INCIDENT_ENDED',
  'LINK_FINISHED',
] as const satisfies NoticeEvent[]

interface EventTicksProps {
  events: readonly NoticeEvent[]
  disabled?: boolean
  onChange: (events: NoticeEvent[]) => void
}

/** What a channel is told of. */
export function EventTicks({ events, disabled = false, onChange }: EventTicksProps) {
  const t = useTranslations('notices')
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1" disabled={disabled}>
      <legend className="sr-only">{t('channels.events')}</legend>
      {EVENTS.map((event) => (
        <label key={event} className="flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={events.includes(event)}
            onChange={() =>
              onChange(events.includes(event) ? events.filter((one) => one !== event) : [...events, event])
            }
          />
          {t(`event.${event}`)}
        </label>
      ))}
    </fieldset>
  )
}
