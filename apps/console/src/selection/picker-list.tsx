import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { AppIcon } from '../design/app-icon.tsx'
import { isTaken, type AppChoiceRow, type SelectionDraft } from './selection-draft.ts'

const ROW_PX = 44
/** So many rows are in sight at once. */
const MOST_ROWS = 12

interface PickerListProps {
  rows: readonly AppChoiceRow[]
  draft: SelectionDraft
  important: readonly string[]
  readOnly: boolean
  onTake: (row: AppChoiceRow, taken: boolean) => void
  onImportant: (row: AppChoiceRow) => void
}

/** The apps as boxes to tick: one stop for Tab, arrow keys within; thousands of rows cost as much as twenty. */
export function PickerList({ rows, draft, important, readOnly, onTake, onImportant }: PickerListProps) {
  const t = useTranslations('selection')
  const frame = useRef<HTMLDivElement>(null)
  const [wanted, setActive] = useState(0)
  const active = Math.min(wanted, rows.length - 1)
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used in this render alone
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    getItemKey: (index) => rows[index]?.app.id ?? index,
    // The row that has the focus stays, however far one scrolls.
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  })
  const go = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index))
    setActive(to)
    virtualizer.scrollToIndex(to, { align: 'auto' })
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLInputElement>(`[data-row="${to}"] input`)
        ?.focus({ preventScroll: true }),
    )
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? ROW_PX) / ROW_PX) - 1)
    const to: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }
    const row = rows[active]
    const target = to[event.key]
    if (target !== undefined) go(target)
    else if (event.key === 'i' && row && !readOnly && !event.metaKey && !event.ctrlKey) onImportant(row)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={frame}
      className="max-h-[60vh] overflow-y-auto overscroll-contain"
      style={{ height: Math.min(rows.length, MOST_ROWS) * ROW_PX }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the boxes within */}
      <ul
        aria-label={t('list')}
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li
              key={key}
              data-row={index}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className="absolute inset-x-0 top-0 flex items-center border-b border-hairline ps-4 pe-2 hover:bg-canvas"
              style={{ height: ROW_PX, transform: `translateY(${start}px)` }}
            >
              <PickerRow
                row={row}
                taken={isTaken(row, draft)}
                place={important.indexOf(row.app.id) + 1}
                focusable={index === active}
                readOnly={readOnly}
                onFocus={() => setActive(index)}
                onTake={(taken) => onTake(row, taken)}
                onImportant={() => onImportant(row)}
                answered={row.app.id in draft.taken}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface PickerRowProps {
  row: AppChoiceRow
  taken: boolean
  /** Its place among the important apps; 0 for none. */
  place: number
  focusable: boolean
  readOnly: boolean
  answered: boolean
  onFocus: () => void
  onTake: (taken: boolean) => void
  onImportant: () => void
}

function PickerRow({ row, taken, place, focusable, readOnly, answered, ...on }: PickerRowProps) {
  const t = useTranslations('selection')
  const { app } = row
  return (
    <>
      <label className="flex h-full min-w-0 grow cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={taken}
          disabled={readOnly}
          tabIndex={focusable ? 0 : -1}
          onFocus={on.onFocus}
          onChange={(event) => on.onTake(event.target.checked)}
        />
        <AppIcon url={app.iconUrl} sizePx={24} />
        <span className={`truncate ${taken ? 'font-medium' : 'text-muted'}`} dir="auto">
          {app.name}
        </span>
        <span className="code hidden truncate text-sm text-muted md:inline">{app.bundleId}</span>
        {row.choice === 'ASKS' && !answered ? (
          <span className="shrink-0 rounded-control bg-person-tint px-1.5 text-sm text-person">
            {t('asks')}
          </span>
        ) : null}
        {row.removedAt ? (
          <span className="shrink-0 rounded-control bg-stopped-tint px-1.5 text-sm text-stopped">
            {t('removed')}
          </span>
        ) : null}
      </label>
      <button
        type="button"
        aria-label={place > 0 ? t('place', { place, name: app.name }) : t('mark', { name: app.name })}
        aria-pressed={place > 0}
        disabled={readOnly}
        tabIndex={focusable ? 0 : -1}
        onFocus={on.onFocus}
        onClick={on.onImportant}
        className={`numbers inline-flex h-8 min-w-8 shrink-0 items-center justify-center gap-1 rounded-control px-2 text-sm hover:bg-sunken pointer-coarse:min-h-11 pointer-coarse:min-w-11 ${place > 0 ? 'font-medium text-accent' : 'text-faint'}`}
      >
        {place > 0 ? <span aria-hidden="true">{place}</span> : null}
        <Star filled={place > 0} />
      </button>
    </>
  )
}

function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinejoin="round"
    >
      <path d="m8 1.5 2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8Z" />
    </svg>
  )
}
