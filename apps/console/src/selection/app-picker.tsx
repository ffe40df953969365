import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { ProblemWords } from '../design/problem-text.tsx'
import { ImportantList } from './important-list.tsx'
import { noFilter, PickerFilters, rowsFor } from './picker-filters.tsx'
import { PickerList } from './picker-list.tsx'
import {
  changesIn,
  emptyDraft,
  importantOf,
  isTaken,
  withTaken,
  type AppChoiceRow,
  type PickedIntegration,
} from './selection-draft.ts'
import { CostCard, NewAppsCard } from './selection-side.tsx'
import { useDraft } from './use-draft.ts'
import { useEstimate } from './use-estimate.ts'
import { useSave, type SaveOutcome } from './use-save.ts'

interface AppPickerProps {
  integration: PickedIntegration
  rows: readonly AppChoiceRow[]
  total: number
  readOnly: boolean
  /** In the wizard: where saving leads. */
  onward?: () => void
  onSaved: () => void
}

/** Chooses which apps are taken in; nothing is sent to Apple, and nothing is saved before it is said. */
export function AppPicker({ integration, rows, total, readOnly, onward, onSaved }: AppPickerProps) {
  const t = useTranslations('selection')
  const [draft, setDraft] = useDraft(integration.id)
  const [filter, setFilter] = useState(noFilter)
  const { saving, outcome, save, forget } = useSave(integration.id)
  const whole = rows.length >= total
  const { estimate, failed } = useEstimate(integration.id, rows, draft, whole)
  const shown = useMemo(() => rowsFor(rows, filter), [rows, filter])
  const important = draft.important ?? importantOf(rows)
  const changes = changesIn(draft)
  const change = (next: typeof draft) => {
    forget()
    setDraft(changesIn(next) === 0 ? emptyDraft : next)
  }
  const setImportant = (ids: string[]) => change({ ...draft, important: ids })
  const submit = async () => {
    if (changes === 0) return onward?.()
    if (!(await save(rows, draft))) return
    setDraft(emptyDraft)
    announce(t('saved', { count: rows.filter((row) => isTaken(row, draft)).length }))
    onSaved()
    onward?.()
  }
  if (total === 0) return <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
  const names = new Map(rows.map(({ app }) => [app.id, app.name]))
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,1fr)]">
      <section aria-label={t('list')} className="min-w-0 rounded-card border border-hairline bg-surface">
        <PickerFilters rows={rows} filter={filter} onChange={setFilter} />
        <SelectAll
          rows={shown}
          all={filter === noFilter || shown.length === rows.length}
          taken={shown.filter((row) => isTaken(row, draft)).length}
          readOnly={readOnly || !whole}
          onTake={(taken) => change(withTaken(draft, shown, taken))}
        />
        {shown.length === 0 ? (
          <NoMatch onClear={() => setFilter(noFilter)} />
        ) : (
          <PickerList
            rows={shown}
            draft={draft}
            important={important}
            readOnly={readOnly}
            onTake={(row, taken) => change(withTaken(draft, [row], taken))}
            onImportant={({ app }) =>
              setImportant(
                important.includes(app.id) ? important.filter((id) => id !== app.id) : [...important, app.id],
              )
            }
          />
        )}
        <p className="border-t border-hairline px-4 py-2 text-sm text-muted">
          {whole ? t('keys') : t('reading', { done: rows.length, total })}
        </p>
      </section>
      <div className="grid min-w-0 grid-cols-1 gap-6">
        <CostCard estimate={estimate} failed={failed} total={total} />
        <NewAppsCard
          rule={draft.newApps ?? integration.newApps}
          readOnly={readOnly}
          onChange={(newApps) => change({ ...draft, newApps })}
        />
        <ImportantList
          apps={important.flatMap((id) => {
            const name = names.get(id)
            return name === undefined ? [] : [{ id, name }]
          })}
          readOnly={readOnly}
          onChange={setImportant}
        />
      </div>
      {readOnly ? (
        <p className="text-muted">{t('readOnly')}</p>
      ) : (
        <div className="sticky bottom-0 z-10 -mx-2 grid gap-2 border-t border-hairline bg-canvas px-2 py-3 lg:col-span-2">
          <Outcome outcome={outcome} />
          <div className="flex flex-wrap items-center gap-3">
            <Button
              kind="primary"
              busy={saving}
              disabled={!onward && changes === 0}
              onClick={() => void submit()}
            >
              {saving ? t('saving') : wordsFor(t, changes, onward !== undefined, rows, draft)}
            </Button>
            {changes > 0 ? <Button onClick={() => change(emptyDraft)}>{t('discard')}</Button> : null}
            <p className="text-sm text-muted">{changes > 0 ? t('changed', { count: changes }) : null}</p>
          </div>
        </div>
      )}
    </div>
  )
}

function wordsFor(
  t: ReturnType<typeof useTranslations<'selection'>>,
  changes: number,
  onward: boolean,
  rows: readonly AppChoiceRow[],
  draft: typeof emptyDraft,
): string {
  if (changes > 0) return t(onward ? 'saveAndGo' : 'save')
  if (!onward) return t('unchanged')
  return t('goOn', { count: rows.filter((row) => isTaken(row, draft)).length })
}

/** One box for all that match: empty, full, or between. */
function SelectAll(props: {
  rows: readonly AppChoiceRow[]
  /** Whether nothing is filtered away. */
  all: boolean
  taken: number
  readOnly: boolean
  onTake: (taken: boolean) => void
}) {
  const t = useTranslations('selection')
  const count = props.rows.length
  const every = count > 0 && props.taken === count
  return (
    <label className="flex min-h-11 items-center gap-3 border-b border-hairline bg-sunken px-4 font-medium">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        disabled={props.readOnly || count === 0}
        checked={every}
        ref={(box) => {
          if (box) box.indeterminate = props.taken > 0 && !every
        }}
        onChange={() => props.onTake(!every)}
      />
      {t(props.all ? 'everything' : 'all', { count })}
    </label>
  )
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const t = useTranslations('selection')
  return (
    <p className="flex flex-wrap items-center gap-3 p-4">
      {t('noMatch')}
      <Button onClick={onClear}>{t('clear')}</Button>
    </p>
  )
}

function Outcome({ outcome }: { outcome: SaveOutcome | undefined }) {
  const t = useTranslations('selection')
  if (!outcome) return null
  if ('appCount' in outcome) return <p className="text-ok">{t('saved', { count: outcome.appCount })}</p>
  return (
    <div role="alert" className="text-sm text-broken">
      {'problem' in outcome ? <ProblemWords problem={outcome.problem} /> : t('unreachable')}
    </div>
  )
}
