import { connectLinkQueries, type ConnectLinkRow, type NamedLinkRow, type Tx } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { recordAll } from '../audit/record.ts'
import { assertSelected, type Selected } from '../bulk/start-change.ts'
import { addressOfLink } from '../connect-links/issue-link.ts'
import { newLinkSecret } from '../connect-links/link-secret.ts'
import { isOpen, linkState } from '../connect-links/link-state.pure.ts'
import type { Deps } from '../deps.ts'
import { toCsvLine } from '../exports/csv.pure.ts'
import { problem } from '../problems/domain-error.ts'
import { hashOf } from '../tokens/secret.ts'
import { selectedLinks, type LinkFilter } from './read-links.ts'

export interface ExportLinksInput extends Pick<Selected<LinkFilter>, 'ids' | 'filter'> {
  /** Tells the addresses of those that went out to nobody yet: once, for whoever passes them on. */
  addresses?: boolean | null | undefined
}

/** A file of links. */
export interface LinksFile {
  name: string
  /** CSV with a header. */
  text: string
  /** How many addresses it tells. */
  addresses: number
}

const mostExported = 5_000
const header = toCsvLine(
  'client contact state needs made_by made_at ends_at sent_at opened_at finished_at confirmed_at address'.split(
    ' ',
  ),
)

/**
 * Connect links as CSV. An address is told once: of one that went out only a hash is here, and it stays as it is.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function exportLinks(
  deps: Deps,
  actor: MemberActor,
  input: ExportLinksInput,
): Promise<LinksFile> {
  authorise(actor, input.addresses ? 'integration.connect' : 'integration.read')
  assertSelected(input)
  const work = async (tx: Tx) => {
    const ids = await selectedLinks(deps, tx, input, mostExported)
    if (ids.length > mostExported) throw tooMany()
    const rows = await connectLinkQueries.linksByIds(tx, ids)
    const told = input.addresses ? await tellAddresses(deps, tx, actor, rows) : new Map<string, string>()
    return { rows: rows.toSorted((a, b) => a.clientName.localeCompare(b.clientName)), told }
  }
  const reach = reachOf(actor)
  const { rows, told } = await (input.addresses ? deps.db.write(reach, work) : deps.db.read(reach, work))
  const at = deps.now()
  return {
    name: `connect-links_as-of-${at.toISOString().slice(0, 16).replace(':', '-')}Z.csv`,
    text: header + rows.map((row) => lineOf(row, at, told.get(row.link.id) ?? null)).join(''),
    addresses: told.size,
  }
}

/** Gives each link that went out to nobody an address that is told now; addresses by link. */
async function tellAddresses(deps: Deps, tx: Tx, actor: MemberActor, rows: readonly NamedLinkRow[]) {
  const now = deps.now()
  const untold = rows.filter(({ link }) => isUntold(link, now)).map(({ link }) => link.id)
  // Of two who ask at once the second is told nothing.
  const held = await connectLinkQueries.lockLinks(tx, untold)
  const given = held
    .filter((link) => isUntold(link, now))
    .map(({ id, clientId }) => ({ id, clientId, token: newLinkSecret() }))
  const hashes = new Map(given.map(({ id, token }) => [id, hashOf(token)]))
  await connectLinkQueries.readdressLinks(tx, hashes, now)
  const targets = given.map(({ clientId }) => ({ kind: 'client', id: clientId, clientId }) as const)
  await recordAll(tx, actor, 'client.linkTold', targets)
  return new Map(given.map(({ id, token }) => [id, addressOfLink(deps, token)]))
}

const isUntold = (link: ConnectLinkRow, now: Date): boolean => link.sentAt === null && isOpen(link, now)

const lineOf = ({ link, clientName, makerName }: NamedLinkRow, now: Date, address: string | null): string =>
  toCsvLine([
    clientName,
    link.contactEmail,
    linkState(link, now),
    link.needs.join(' '),
    makerName,
    ...[link.createdAt, link.expiresAt, link.sentAt, link.openedAt, link.finishedAt, link.confirmedAt].map(
      (instant) => instant?.toISOString() ?? null,
    ),
    address,
  ])

const tooMany = () =>
  problem('INVALID', `At most ${mostExported} links fit into one file; these are more.`, {
    field: 'filter',
    hint: 'Narrow the list.',
  })
