import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { NoticesQuery } from '../graphql/graphql.ts'
import { SetQuietHoursDocument } from './change-notices.graphql.ts'
import { useSet } from './use-set.ts'

/** Where this browser is. */
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** When nobody writes to me: what comes then waits until it is over. */
export function QuietHours({ hours }: { hours: NoticesQuery['quietHours'] }) {
  const t = useTranslations('notices.quiet')
  const [from, setFrom] = useState(hours?.from ?? '22:00')
  const [to, setTo] = useState(hours?.to ?? '07:00')
  const [timeZone, setTimeZone] = useState(hours?.timeZone ?? here)
  const { busy, problem, set } = useSet(SetQuietHoursDocument)
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  const save = async (quietHours: { from: string; to: string; timeZone: string } | null) => {
    if (await set({ quietHours })) announce(t(quietHours ? 'saved' : 'ended'))
  }
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void save({ from, to, timeZone })
      }}
    >
      <p className="max-w-[72ch] text-muted">{t(hours ? 'on' : 'off')}</p>
      <div className="flex flex-wrap items-start gap-4">
        <Field
          type="time"
          label={t('from')}
          value={from}
          problem={at('from')}
          onChange={({ target }) => setFrom(target.value)}
        />
        <Field
          type="time"
          label={t('to')}
          value={to}
          problem={at('to')}
          onChange={({ target }) => setTo(target.value)}
        />
        <Field
          label={t('zone')}
          list="time-zones"
          value={timeZone}
          problem={at('timeZone')}
          onChange={({ target }) => setTimeZone(target.value)}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </datalist>
      </div>
      <ProblemAlert problem={problem?.field ? undefined : problem} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={busy}>
          {t('save')}
        </Button>
        {hours ? (
          <Button busy={busy} onClick={() => void save(null)}>
            {t('end')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
