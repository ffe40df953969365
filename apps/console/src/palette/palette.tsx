import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { choiceId, Listbox } from '../design/listbox.tsx'
import { useEntries } from './entries.ts'
import type { Entry } from './entries.ts'

/** Goes anywhere by name, and does what a key does. What is here is found at once; the server's finds are added below. */
export function Palette({ workspace, onClose }: { workspace: string; onClose: () => void }) {
  const t = useTranslations('shell')
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const entries = useEntries(workspace, query)
  const active = Math.min(at, entries.length - 1)
  useEffect(() => ref.current?.showModal(), [])
  const open = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    entry.go()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && entries.length > 0) {
      event.preventDefault()
      setAt((active + step + entries.length) % entries.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      open(entries[active])
    }
  }
  return (
    <dialog
      ref={ref}
      aria-label={t('palette.title')}
      onClose={onClose}
      closedby="any"
      className="mx-auto mt-[12vh] w-[min(36rem,calc(100vw-2rem))] rounded-dialog border border-hairline bg-raised p-2 text-ink shadow-float"
    >
      <input
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? choiceId(`${id}-list`, active) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t('palette.label')}
        className={`${inputClass} w-full text-md`}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
      />
      <p className="px-3 pt-2 text-sm text-muted">{t('palette.signs')}</p>
      <Listbox
        id={`${id}-list`}
        label={t('palette.title')}
        choices={entries.map((entry) => ({ key: entry.id, content: <EntryText entry={entry} /> }))}
        active={active}
        className="max-h-[50vh] overflow-y-auto pt-2 empty:hidden"
        onPick={(index) => open(entries[index])}
        onPoint={setAt}
      />
      <output className={entries.length > 0 ? 'sr-only' : 'block px-3 py-4 text-muted'}>
        {entries.length > 0 ? t('palette.count', { count: entries.length }) : t('palette.none', { query })}
      </output>
    </dialog>
  )
}

function EntryText({ entry }: { entry: Entry }) {
  return (
    <span className="flex items-baseline justify-between gap-4">
      <span className="truncate">{entry.text}</span>
      <span className="shrink-0 text-sm text-muted">{entry.detail}</span>
    </span>
  )
}
