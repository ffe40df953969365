import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import type { ImportOutcome } from '../graphql/graphql.ts'
import { useWindows } from '../list/use-list.ts'
import type { Words } from '../words/words.ts'
import { ImportGrid } from './import-grid.tsx'
import type { Preview } from './import-page.tsx'
import { OutcomeFilter } from './outcome-filter.tsx'

/** What a table would do, row by row, before anything is stored. */
export function ImportPreview({
  preview,
  starting,
  onStart,
}: {
  preview: Preview
  starting: boolean
  onStart: () => void
}) {
  const t = useTranslations('imports')
  const [outcome, setOutcome] = useState<ImportOutcome>()
  const { columns, counts, rows } = preview
  const list = useWindows(
    useMemo(() => {
      const shown = outcome ? rows.filter((row) => row.outcome === outcome) : rows
      return async (offset: number, first: number) => ({
        totalCount: shown.length,
        nodes: shown.slice(offset, offset + first),
      })
    }, [rows, outcome]),
  )
  const toDo = counts.new + counts.changed
  return (
    <section aria-labelledby="preview" className="grid gap-4">
      <h2 id="preview" className="text-md font-semibold">
        {t('preview.title')}
      </h2>
      <ul className="flex flex-wrap gap-2 text-sm">
        {columns.map(({ name, used }, index) => (
          <li
            key={index}
            className={`rounded-control border px-2 py-0.5 ${used ? 'border-hairline bg-surface' : 'border-dashed border-control text-muted'}`}
          >
            {used && isUsed(used)
              ? t('preview.read', { name, used: t(`used.${used}`) })
              : t('preview.unread', { name })}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <OutcomeFilter counts={counts} value={outcome} onChange={setOutcome} />
        {toDo > 0 ? (
          <Button kind="primary" busy={starting} onClick={onStart}>
            {starting ? t('starting') : t('start', { count: toDo })}
          </Button>
        ) : (
          <p className="text-muted">{t('nothing')}</p>
        )}
      </div>
      <ImportGrid label={t('rows')} list={list} />
    </section>
  )
}

const isUsed = (used: string): used is keyof Words['imports']['used'] =>
  [
    'CLIENT',
    'TAGS',
    'MANAGER',
    'LABEL',
    'KEY_ID',
    'ISSUER_ID',
    'VENDOR_NUMBERS',
    'KEY_FILE',
    'PRIVATE_KEY',
    'REPORTER_TOKEN',
    'REPORTER_ACCOUNT',
  ].includes(used)
