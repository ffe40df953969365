import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Progress } from '../design/progress.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ImportDetailFragment } from '../graphql/graphql.ts'
import { compact } from '../list/search-text.ts'
import { useList } from '../list/use-list.ts'
import { ImportGrid } from './import-grid.tsx'
import { importRowsSource } from './import-search.ts'
import { ImportDocument } from './imports.graphql.ts'
import { OutcomeFilter } from './outcome-filter.tsx'

const route = getRouteApi('/w/$workspace/import/$id')

/** How often an import that works is looked at, in milliseconds. */
const LOOK_EVERY_MS = 1_500

/** How far an import is, and what became of each row. */
export function ImportStatusPage() {
  const t = useTranslations('imports')
  const { id } = route.useParams()
  const [answer, ask] = useQuery({ query: ImportDocument, variables: { id } })
  return (
    <View
      answer={answer}
      what={t('whatOne')}
      select={(data) => data.import}
      skeleton={<TableSkeleton rows={12} />}
      retry={ask}
    >
      {(found) => <Status key={id} found={found} look={() => ask({ requestPolicy: 'network-only' })} />}
    </View>
  )
}

function Status({ found, look }: { found: ImportDetailFragment; look: () => void }) {
  const t = useTranslations('imports')
  const formats = useFormats()
  const { workspace } = route.useParams()
  const { outcome } = route.useSearch()
  const navigate = route.useNavigate()
  const { id, job, counts } = found
  const list = useList(importRowsSource, compact({ id, outcome }))
  const isOpen = job.state === 'QUEUED' || job.state === 'RUNNING'
  useLooking(isOpen, job.done, look, list.rereadSoon)
  return (
    <>
      <PageTitle
        title={t('status.title', { when: formats.instant(job.createdAt) })}
        section={t('title')}
        trail={
          <Trail>
            {[
              <Link key="clients" to="/w/$workspace/clients" params={{ workspace }}>
                {t('trail')}
              </Link>,
              <Link key="imports" to="/w/$workspace/import" params={{ workspace }}>
                {t('title')}
              </Link>,
            ]}
          </Trail>
        }
        beside={<span className="text-sm text-muted">{t('status.by', { who: job.startedBy })}</span>}
      />
      <div className="grid gap-4">
        <div className="grid max-w-[42rem] gap-2">
          <p className="numbers flex flex-wrap justify-between gap-4">
            <span className="font-medium">{t(`state.${job.state}`)}</span>
            <span>{t('status.progress', { done: job.done, total: job.total })}</span>
          </p>
          <Progress
            done={job.done}
            total={job.total}
            label={t('rows')}
            text={t('status.progress', { done: job.done, total: job.total })}
          />
          <p className="text-sm text-muted">{t(job.state === 'DONE' ? 'status.done' : 'status.leave')}</p>
        </div>
        <OutcomeFilter
          counts={counts}
          value={outcome}
          onChange={(next) => void navigate({ search: compact({ outcome: next }), replace: true })}
        />
        {list.total === undefined ? (
          <TableSkeleton rows={12} />
        ) : (
          <ImportGrid label={t('rows')} list={list} />
        )}
      </div>
    </>
  )
}

/** Looks again while the import works, and reads its rows again when some were done. */
function useLooking(isOpen: boolean, done: number, look: () => void, reread: () => void): void {
  const t = useTranslations('imports')
  const again = useEffectEvent(() => look())
  const rows = useEffectEvent(() => {
    reread()
    if (!isOpen && done > 0) announce(t('status.announce'))
  })
  useEffect(() => {
    if (!isOpen) return
    const looking = setInterval(() => {
      if (!document.hidden) again()
    }, LOOK_EVERY_MS)
    return () => clearInterval(looking)
  }, [isOpen])
  useEffect(() => rows(), [done, isOpen])
}
