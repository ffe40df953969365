import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { useShortcut } from '../shell/keys.ts'
import { foldItems } from './fold-items.ts'
import { FoldedRow } from './folded-row.tsx'
import { ItemRow } from './item-row.tsx'

interface ItemListProps {
  items: readonly ActionItemRowFragment[]
  workspace: string
  me: string
  mayManage: boolean
  /** Those that are done or somebody else's by now, and still stand here. */
  gone?: ReadonlySet<string>
  /** Which are chosen, to be changed together; without it none can be. */
  choice?: Choice | undefined
}

/** Which rows are chosen. */
interface Choice {
  has: (id: string) => boolean
  toggle: (id: string) => void
}

/** What people must do, one beneath the other: `j` and `k` lead through it, Enter opens, `m` takes. */
export function ItemList(props: ItemListProps) {
  const t = useTranslations('queue')
  const list = useRef<HTMLUListElement>(null)
  const step = (by: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-item]') ?? [])]
    const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
    links[here < 0 ? 0 : Math.min(Math.max(here + by, 0), links.length - 1)]?.focus()
  }
  useShortcut('j', t('keys.next'), () => step(1))
  useShortcut('k', t('keys.previous'), () => step(-1))
  useShortcut('m', t('keys.take'), () => {
    const row = document.activeElement?.closest('li')
    if (row && list.current?.contains(row)) row.querySelector<HTMLElement>('button[data-take]')?.click()
  })
  return <Items {...props} ref={list} />
}

/** The rows alone, for pages that show some of them; what one incident explains is one row that opens. */
export function Items({
  items,
  ref,
  gone,
  choice,
  ...of
}: ItemListProps & { ref?: React.Ref<HTMLUListElement> }) {
  const t = useTranslations('queue')
  const rowOf = (item: ActionItemRowFragment) => (
    <ItemRow
      key={item.id}
      item={item}
      isGone={gone?.has(item.id) ?? false}
      choose={choice && { on: choice.has(item.id), toggle: () => choice.toggle(item.id) }}
      {...of}
    />
  )
  return (
    <ul ref={ref} aria-label={t('list')} className="@container">
      {foldItems(items).map(({ incident, items: its }) =>
        incident ? (
          <FoldedRow key={incident.id} incident={incident} count={its.length} workspace={of.workspace}>
            {its.map(rowOf)}
          </FoldedRow>
        ) : (
          its.map(rowOf)
        ),
      )}
    </ul>
  )
}
