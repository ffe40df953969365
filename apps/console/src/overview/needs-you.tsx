import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'

// The first load has no room for what most rows never need.
const Items = lazy(async () => ({ default: (await import('../queue/item-list.tsx')).Items }))

const route = getRouteApi('/w/$workspace/overview')

/** What waits for me or for nobody in particular, the most urgent first; the queue has all. */
export function NeedsYou({ items, more }: { items: readonly ActionItemRowFragment[]; more: boolean }) {
  const t = useTranslations('overview')
  const { workspace } = route.useParams()
  const { viewer } = route.useRouteContext()
  const mayManage = useMay()('queue.manage')
  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Glyph state="ACTIVE" />
        {t('needs.none')}
      </p>
    )
  }
  return (
    <>
      <Suspense fallback={<CardSkeleton height="12rem" />}>
        <Items items={items} workspace={workspace} me={viewer.id} mayManage={mayManage} />
      </Suspense>
      {more ? (
        <p className="border-t border-hairline px-4 py-2">
          <Link
            to="/w/$workspace/queue"
            params={{ workspace }}
            search={{ assignee: 'me,none' }}
            className="underline underline-offset-2"
          >
            {t('needs.all')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
