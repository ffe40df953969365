import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { NoticesQuery, NoticeWay } from '../graphql/graphql.ts'
import { SetNoticePreferenceDocument } from './change-notices.graphql.ts'
import { useSet } from './use-set.ts'

type Preference = NonNullable<NoticesQuery['noticePreferences']>[number]

const WAYS = ['AT_ONCE', 'DIGEST', 'NEVER'] as const satisfies NoticeWay[]

/** How I want to be told of what I am told of. A choice saves by itself. */
export function Preferences({ preferences }: { preferences: readonly Preference[] }) {
  const t = useTranslations('notices')
  const id = useId()
  const { problem, set } = useSet(SetNoticePreferenceDocument)
  return (
    <div className="grid gap-3">
      <p className="max-w-[72ch] text-muted">{t('mine.intro')}</p>
      {preferences.map(({ event, how }) => (
        <div key={event} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <label htmlFor={`${id}-${event}`}>{t(`event.${event}`)}</label>
          <select
            id={`${id}-${event}`}
            className={inputClass}
            value={how}
            onChange={({ target }) => {
              const chosen = WAYS.find((way) => way === target.value)
              if (chosen) void set({ event, how: chosen })
            }}
          >
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {t(`way.${way}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <ProblemAlert problem={problem} />
    </div>
  )
}
