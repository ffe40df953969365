import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { Dialog } from '../design/dialog.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import {
  CalendarFeedDocument,
  MakeCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from './calendar-feed.graphql.ts'

const context = { additionalTypenames: ['CalendarFeed'] }

/** A secret address under which a calendar reads the deadlines that this person may see. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('queue')
  const [problem, setProblem] = useState<FieldProblem>()
  const [url, setUrl] = useState<string>()
  const [{ data }] = useQuery({ query: CalendarFeedDocument, context })
  const [making, make] = useMutation(MakeCalendarFeedDocument)
  const [ending, end] = useMutation(RevokeCalendarFeedDocument)
  const feed = data?.calendarFeed
  const onMake = async () => {
    const made = (await make({}, context)).data?.makeCalendarFeed
    setProblem(made?.url ? undefined : (made?.userErrors[0] ?? { message: t('unreachable') }))
    setUrl(made?.url ?? undefined)
  }
  const onEnd = async () => {
    const ended = (await end({}, context)).data?.revokeCalendarFeed
    const wrong = ended ? ended.userErrors[0] : { message: t('unreachable') }
    setProblem(wrong)
    if (wrong) return
    setUrl(undefined)
    announce(t('calendar.ended'))
  }
  return (
    <Dialog title={t('calendar.title')} open stays={url !== undefined} onClose={onClose}>
      <p>{t('calendar.body')}</p>
      {url ? (
        <div className="grid gap-2">
          <p className="font-medium">{t('calendar.once')}</p>
          <CopyText text={url} label={t('calendar.copy')} />
        </div>
      ) : null}
      {feed && !url ? (
        <p className="text-muted">
          {t('calendar.made')} <When at={feed.createdAt} />
        </p>
      ) : null}
      <ProblemAlert problem={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        {feed ? (
          <Button busy={ending.fetching} onClick={() => void onEnd()}>
            {t('calendar.end')}
          </Button>
        ) : null}
        {url ? (
          <Button kind="primary" onClick={onClose}>
            {t('calendar.done')}
          </Button>
        ) : (
          <Button kind="primary" busy={making.fetching} onClick={() => void onMake()}>
            {t(feed ? 'calendar.anew' : 'calendar.make')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
