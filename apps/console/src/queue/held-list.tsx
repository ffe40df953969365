import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { ItemList } from './item-list.tsx'
import { useHeldRows } from './use-held-rows.ts'

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.tsx')).BulkBar }))

interface HeldListProps {
  items: readonly ActionItemRowFragment[]
  workspace: string
  me: string
  mayManage: boolean
}

/** What people must do; under the pointer and the focus nothing moves, and what came meanwhile is said and one click away. */
export function HeldList({ items, ...of }: HeldListProps) {
  const t = useTranslations('queue')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const there = chosen.filter((id) => items.some((item) => item.id === id))
  const { rows, gone, news, hold, release, apply } = useHeldRows(items)
  return (
    <div
      onPointerEnter={hold}
      onPointerLeave={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) release()
      }}
      onFocus={hold}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget) && !currentTarget.matches(':hover')) release()
      }}
    >
      <output className="block empty:hidden">
        {news > 0 ? (
          <span className="flex flex-wrap items-center justify-between gap-2 border-b border-hairline px-4 py-2 text-sm">
            {t('news.text', { count: news })} <Button onClick={apply}>{t('news.apply')}</Button>
          </span>
        ) : null}
      </output>
      {there.length > 0 ? (
        <Suspense>
          <BulkBar chosen={there} me={of.me} onDone={() => setChosen([])} />
        </Suspense>
      ) : null}
      <ItemList
        items={rows}
        gone={gone}
        choice={
          of.mayManage
            ? {
                has: (id) => there.includes(id),
                toggle: (id) =>
                  setChosen(there.includes(id) ? there.filter((one) => one !== id) : [...there, id]),
              }
            : undefined
        }
        {...of}
      />
    </div>
  )
}
