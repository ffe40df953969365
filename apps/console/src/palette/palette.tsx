import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { choiceId, Listbox } from '../design/listbox.tsx'
import { PaletteDocument } from '../graphql/graphql.ts'
import { PAGES } from '../shell/rail.tsx'

interface Entry {
  id: string
  text: string
  detail: string
  go: () => Promise<void>
}

/** Goes anywhere by name. Pages are found at once; clients and apps are added below when the server has answered. */
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
    void entry.go()
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

function useEntries(workspace: string, query: string): Entry[] {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const text = query.trim()
  const [{ data }] = useQuery({ query: PaletteDocument, variables: { query: text }, pause: text === '' })
  const pages = PAGES.map((page): Entry => ({
    id: page.name,
    text: t(`nav.${page.name}`),
    detail: `g ${page.key}`,
    go: () => navigate({ to: page.to, params: { workspace } }),
  })).filter((entry) => entry.text.toLowerCase().includes(text.toLowerCase()))
  if (text === '' || !data) return pages
  const clients = (data.clients?.nodes ?? []).map((client): Entry => ({
    id: client.id,
    text: client.name,
    detail: t('palette.clients'),
    go: () =>
      navigate({ to: '/w/$workspace/clients/$slug/overview', params: { workspace, slug: client.slug } }),
  }))
  const apps = (data.apps?.nodes ?? []).map((app): Entry => ({
    id: app.id,
    text: app.name,
    detail: app.client.name,
    go: () => navigate({ to: '/w/$workspace/apps/$id/sales', params: { workspace, id: app.id } }),
  }))
  return [...pages, ...clients, ...apps]
}
