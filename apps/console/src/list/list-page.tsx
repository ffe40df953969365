import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { chipsOf } from './chips-of.ts'
import { DataGrid } from './data-grid.tsx'
import type { GridColumn } from './data-grid.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterMenu } from './filter-menu.tsx'
import type { FilterChoice } from './filter-menu.tsx'
import type { AnySearch } from './list-search.ts'
import { ListView } from './list-view.tsx'
import { MovedPill } from './moved-pill.tsx'
import { NoMatch } from './no-match.tsx'
import { useSelection } from './selection.ts'
import type { Selection } from './selection.ts'
import { SearchBox } from './search-box.tsx'
import { useSearchChange } from './use-search-change.ts'
import type { Sums } from './use-sums.ts'
import type { Identified, Windows } from './windows.ts'

interface ListPageProps<Row extends Identified> {
  /** What the list is called, what is read (as a noun), what is searched for, and what nothing found is called. */
  words: { title: string; what: string; search: string; searchHelp: string; noMatch: string }
  /** "12 clients", of so many. */
  count: (total: number) => string
  list: Windows<Row>
  columns: readonly GridColumn<Row>[]
  rowPx?: number
  filters: readonly FilterChoice[]
  nameOf?: (key: string, value: string) => string | undefined
  search: AnySearch
  actions?: ReactNode
  /** What can be done to many rows at once; absent where nothing can. */
  bulk?: ((selection: Selection) => ReactNode) | undefined
  sums?: Sums
  /** Links to what can be done with a row, for its menu. */
  rowLinks?: (row: Row) => ReactNode
  /** What a row is called, where rows can be chosen or have a menu. */
  rowName?: (row: Row) => string
  /** What belongs here when there is nothing at all. */
  empty: ReactNode
}

/** A page that is one list: found by words, narrowed, sorted by the server, and of any length. */
export function ListPage<Row extends Identified>({
  words,
  count,
  list,
  columns,
  rowPx,
  filters,
  nameOf,
  search,
  actions,
  bulk,
  rowName,
  rowLinks,
  sums,
  empty,
}: ListPageProps<Row>) {
  const t = useTranslations('list')
  const onSearch = useSearchChange()
  const setQuery = useCallback((q: string) => onSearch({ q: q || undefined }), [onSearch])
  const chips = chipsOf({
    filters,
    search,
    ...(nameOf && { nameOf }),
    set: (key, values) => onSearch({ [key]: values }),
    words: {
      is: (filter, values) => t('is', { filter, values }),
      isNot: (value) => t('isNot', { value }),
    },
  })
  const isNarrowed = chips.length > 0 || search['q'] !== undefined
  const { total } = list
  const selection = useSelection(list, search)
  return (
    <>
      <PageTitle title={words.title} actions={total === 0 && !isNarrowed ? null : actions} />
      <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <SearchBox label={words.search} value={search['q'] ?? ''} onChange={setQuery} />
        <FilterMenu
          choices={filters.filter(({ options }) => options.length > 0)}
          search={search}
          onChange={(key, values) => onSearch({ [key]: values })}
        />
        <FilterChips chips={chips} />
        {total === undefined ? null : <p className="numbers text-muted">{count(total)}</p>}
        <MovedPill moved={list.moved} onReorder={() => void list.reorder()} />
      </div>
      {bulk ? (
        <BulkBar selection={selection} total={total ?? 0}>
          {bulk(selection)}
        </BulkBar>
      ) : null}
      <ListView
        list={list}
        what={words.what}
        empty={
          isNarrowed ? (
            <NoMatch
              title={words.noMatch}
              help={words.searchHelp}
              chips={chips}
              query={search['q']}
              onSearch={onSearch}
            />
          ) : (
            empty
          )
        }
      >
        <DataGrid
          label={words.title}
          columns={columns}
          list={list}
          {...(rowPx !== undefined && { rowPx })}
          sort={search['sort']}
          onSort={(sort) => onSearch({ sort })}
          {...(bulk && { selection })}
          {...(rowName && { nameOf: rowName })}
          {...(rowLinks && { rowLinks })}
          {...(sums && { sums })}
        />
      </ListView>
    </>
  )
}
