import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Tabs, tabClass } from '../design/tabs.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { CountsFragment } from '../graphql/graphql.ts'
import { compact } from '../list/search-text.ts'
import type { QueueSearch } from './queue-search.ts'

const TABS = [
  { name: 'all', assignee: undefined },
  { name: 'mine', assignee: 'me' },
  { name: 'unassigned', assignee: 'none' },
] as const

interface WhoseTabsProps {
  workspace: string
  search: QueueSearch
  /** Null before they are known. */
  counts: CountsFragment | null
}

/** Everybody's, mine, nobody's, each with how many there are. */
export function WhoseTabs({ workspace, search, counts }: WhoseTabsProps) {
  const t = useTranslations('queue')
  const formats = useFormats()
  return (
    <Tabs label={t('tabs.label')}>
      {TABS.map(({ name, assignee }) => (
        <Link
          key={name}
          to="/w/$workspace/queue"
          params={{ workspace }}
          search={compact({ ...search, assignee })}
          replace
          className={tabClass}
          activeOptions={{ exact: true }}
        >
          {t(`tabs.${name}`)}
          {counts ? <span className="numbers ps-1.5 text-faint">{formats.number(counts[name])}</span> : null}
        </Link>
      ))}
    </Tabs>
  )
}
