import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useShortcuts } from '../shell/keys.ts'
import { placesOf } from '../shell/rail.tsx'
import { useMay } from '../shell/use-may.ts'
import { PaletteDocument } from './palette.graphql.ts'
import { within } from './prefix.ts'

const route = getRouteApi('/w/$workspace')

/** One line of the palette: what it says, where it comes from, what Enter does. */
export interface Entry {
  id: string
  text: string
  detail: string
  go: () => void
}

/** What the palette offers for what is typed. Pages and actions are there at once; the server's finds follow below. */
export function useEntries(workspace: string, query: string): Entry[] {
  const { text, asks } = within(query)
  const local = useLocal(workspace)
  const found = useFound(workspace, text, asks('clients') || asks('apps') || asks('ids'))
  const isNamed = (entry: Entry) => entry.text.toLowerCase().includes(text.toLowerCase())
  return [
    ...(asks('pages') ? local.pages.filter(isNamed) : []),
    ...(asks('actions') ? local.actions.filter(isNamed) : []),
    ...(asks('clients') ? found.clients : []),
    ...(asks('apps') || asks('ids') ? found.apps : []),
    ...(asks('ids') ? found.integrations : []),
  ]
}

function useLocal(workspace: string): { pages: Entry[]; actions: Entry[] } {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const mayConnect = useMay()('integration.connect')
  const shortcuts = useShortcuts()
  const pages = placesOf(route.useRouteContext().viewer).map((page): Entry => ({
    id: page.name,
    text: t(`nav.${page.name}`),
    detail: `g ${page.key}`,
    go: () => void navigate({ to: page.to, params: { workspace } }),
  }))
  const connect: Entry = {
    id: 'connect',
    text: t('keys.connect'),
    detail: t('palette.actions'),
    go: () => void navigate({ to: '/w/$workspace/connect/new', params: { workspace } }),
  }
  // What a key does on this page can be done by its name too; going somewhere is above.
  const byKey = shortcuts
    .filter(({ keys }) => !keys.includes(' '))
    .map(({ keys, label, run }): Entry => ({ id: `key-${keys}`, text: label, detail: keys, go: run }))
  const known = new Set(byKey.map(({ text }) => text))
  return { pages, actions: mayConnect && !known.has(connect.text) ? [connect, ...byKey] : byKey }
}

function useFound(workspace: string, text: string, wanted: boolean) {
  const t = useTranslations('shell')
  const navigate = useNavigate()
  const maySee = useMay()('integration.read')
  const [{ data }] = useQuery({
    query: PaletteDocument,
    variables: { query: text, integrations: maySee },
    pause: text === '' || !wanted,
  })
  const shown = text === '' ? undefined : data
  const clients = (shown?.clients?.nodes ?? []).map(({ id, name, slug }): Entry => ({
    id,
    text: name,
    detail: t('palette.clients'),
    go: () => void navigate({ to: '/w/$workspace/clients/$slug/overview', params: { workspace, slug } }),
  }))
  const apps = (shown?.apps?.nodes ?? []).map(({ id, name, client }): Entry => ({
    id,
    text: name,
    detail: client.name,
    go: () => void navigate({ to: '/w/$workspace/apps/$id/sales', params: { workspace, id } }),
  }))
  const integrations = (shown?.integrations?.nodes ?? []).map(({ id, label, client }): Entry => ({
    id,
    text: label,
    detail: client.name,
    go: () => void navigate({ to: '/w/$workspace/integrations/$id/summary', params: { workspace, id } }),
  }))
  return { clients, apps, integrations }
}
