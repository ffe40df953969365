import { randomUUID } from 'node:crypto'
import { clientQueries, importQueries, manyLinkQueries, type Tx } from '@gatehouse/db'
import { isUuid } from '../by-id.ts'
import type { Selected } from '../bulk/start-change.ts'
import { readClientName } from '../clients/client-name.ts'
import { toClientsWanted, type ClientFilter } from '../clients/read-clients.ts'
import { waitingStates } from '../connect-links/link-state.pure.ts'
import type { Deps } from '../deps.ts'
import { DomainError } from '../problems/domain-error.ts'
import { checkContact } from '../service-user/request-input.ts'
import { readNames, type NamedClient } from './read-names.pure.ts'

/** What becomes of a client of a list. CLIENT_AND_LINK adds the client too; SAME has a link that waits. */
export const askOutcomes = ['LINK', 'CLIENT_AND_LINK', 'SAME', 'REFUSED'] as const
export type AskOutcome = (typeof askOutcomes)[number]

/** A client that is to be asked by a link. */
export interface AskedRow {
  /** The client's, or one of its own where there is no such client yet. */
  id: string
  clientId: string | null
  name: string
  contactEmail: string | null
  outcome: AskOutcome
  /** Why it is refused. */
  message: string | null
}

/** Which clients: by ids, by a filter of their list, or by a pasted list of names. */
export interface AskedClients extends Selected<ClientFilter> {
  /** One a line: `Name`, `Name, address` or `Name <address>`. */
  text?: string | null | undefined
}

/** The clients of a list, each with what would become of it; one more than `most` where they are too many. */
export async function readAsked(deps: Deps, tx: Tx, input: AskedClients, most: number): Promise<AskedRow[]> {
  const rows =
    input.text == null
      ? await chosenRows(deps, tx, input, most)
      : await namedRows(tx, readNames(input.text).slice(0, most + 1))
  const ids = rows.flatMap(({ clientId }) => clientId ?? [])
  if (ids.length === 0) return rows
  const asked = await manyLinkQueries.clientsAsked(tx, ids, waitingStates, deps.now())
  const contacts = await manyLinkQueries.contactsOf(tx, ids)
  return rows.map((row) => {
    if (row.outcome !== 'LINK' || row.clientId === null) return row
    const contactEmail = row.contactEmail ?? contacts.get(row.clientId) ?? null
    return { ...row, contactEmail, outcome: asked.has(row.clientId) ? 'SAME' : 'LINK' }
  })
}

async function chosenRows(
  deps: Deps,
  tx: Tx,
  { ids, filter }: AskedClients,
  most: number,
): Promise<AskedRow[]> {
  const chosen =
    ids?.filter(isUuid).slice(0, most + 1) ??
    (await clientQueries.idsOfClients(tx, toClientsWanted(filter ?? {}, deps.now()), most + 1))
  return (await clientQueries.clientsByIds(tx, chosen)).map(({ id, name, archivedAt, personalMemberId }) => {
    const message = archivedAt
      ? 'This client is archived.'
      : personalMemberId
        ? 'Somebody’s own client is asked by its person alone, on its page.'
        : null
    return { id, clientId: id, name, contactEmail: null, outcome: message ? 'REFUSED' : 'LINK', message }
  })
}

async function namedRows(tx: Tx, named: readonly NamedClient[]): Promise<AskedRow[]> {
  const names = named.map(({ name }) => name)
  const there = names.length > 0 ? await importQueries.clientsNamed(tx, names) : []
  const byName = new Map(there.map((client) => [client.name.toLowerCase(), client]))
  return named.map((row) => {
    const client = byName.get(row.name.toLowerCase())
    const id = client?.id ?? randomUUID()
    const known = { id, clientId: client?.id ?? null }
    try {
      const name = client?.name ?? readClientName(row.name)
      const contactEmail = checkContact(row.contactEmail)
      return { ...known, name, contactEmail, outcome: client ? 'LINK' : 'CLIENT_AND_LINK', message: null }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const name = row.name.slice(0, 120)
      return {
        ...known,
        name,
        contactEmail: null,
        outcome: 'REFUSED',
        message: error.problems[0]?.message ?? null,
      }
    }
  })
}
