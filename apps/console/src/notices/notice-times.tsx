import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import type { NoticeSettingsPartsFragment } from '../graphql/graphql.ts'
import { SetNoticeTimesDocument } from './change-notices.graphql.ts'
import { useSet } from './use-set.ts'

interface NoticeTimesProps {
  settings: NoticeSettingsPartsFragment
  mayChange: boolean
}

/** When people are reminded, when those above are told, and when a day's digest goes out. */
export function NoticeTimes({ settings, mayChange }: NoticeTimesProps) {
  const t = useTranslations('notices')
  const [days, setDays] = useState(settings.remindDays.join(', '))
  const [hours, setHours] = useState(String(settings.escalateAfterHours ?? 0))
  const [digest, setDigest] = useState(String(settings.digestHourUtc))
  const { busy, problem, set } = useSet(SetNoticeTimesDocument)
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  const save = async () => {
    const made = await set({
      remindDays: days
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
      escalateAfterHours: Number(hours),
      digestHourUtc: Number(digest),
    })
    if (made) announce(t('times.saved'))
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void save()
      }}
    >
      <Field
        label={t('times.remind')}
        help={t('times.remindHelp')}
        value={days}
        disabled={!mayChange}
        problem={at('remindDays')}
        onChange={({ target }) => setDays(target.value)}
      />
      <Field
        type="number"
        label={t('times.escalate')}
        help={t('times.escalateHelp')}
        min={0}
        max={720}
        value={hours}
        disabled={!mayChange}
        problem={at('escalateAfterHours')}
        onChange={({ target }) => setHours(target.value)}
      />
      <Field
        type="number"
        label={t('times.digest')}
        help={t('times.digestHelp')}
        min={0}
        max={23}
        value={digest}
        disabled={!mayChange}
        problem={at('digestHourUtc')}
        onChange={({ target }) => setDigest(target.value)}
      />
      <ProblemAlert problem={problem?.field ? undefined : problem} />
      {mayChange ? (
        <div>
          <Button type="submit" busy={busy}>
            {t('times.save')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
