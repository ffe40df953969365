import type { AppsWanted } from '../src/queries/app-lists.ts'
import type { ClientsWanted } from '../src/queries/clients.ts'
import type { IntegrationsWanted } from '../src/queries/integrations.ts'

// Filters that let every row through, for tests that narrow one of their parts.

const newestOut = '2026-03-09'
const worstFirst = ['SHUT', 'LIMITED', 'OPEN']

export const anyApp: AppsWanted = {
  clients: null,
  exceptClients: [],
  integrationId: null,
  query: null,
  platforms: null,
  freshness: null,
  gaps: false,
  removed: false,
  leftOut: false,
  newestOut,
}

export const anyClient: ClientsWanted = {
  query: null,
  tags: [],
  archived: false,
  states: null,
  freshness: null,
  worstFirst,
  newestOut,
}

export const anyIntegration: IntegrationsWanted = {
  states: null,
  exceptStates: [],
  methods: null,
  clients: null,
  exceptClients: [],
  appId: null,
  owners: null,
  personal: null,
  expiresBefore: null,
  reasons: null,
  freshness: null,
  query: null,
  worstFirst,
  newestOut,
}

export const byArrival = { field: 'ADDED', descending: false } as const
export const nine = { first: 9, afterSeq: null, offset: 0 } as const
