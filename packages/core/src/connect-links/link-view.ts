import { connectLinkQueries, type NamedLinkRow, type Tx } from '@gatehouse/db'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { linkState } from './link-state.pure.ts'
import type { ConnectLinkView } from './link-views.ts'

/** Links as the agency sees them. */
export async function toConnectLinkViews(
  tx: Tx,
  rows: readonly NamedLinkRow[],
  now: Date,
): Promise<ConnectLinkView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ link }) => link.id)
  const consents = new Map((await connectLinkQueries.consentsOf(tx, ids)).map((row) => [row.linkId, row]))
  const issuers = new Map<string, string[]>()
  for (const { link } of rows)
    if (link.team && !issuers.has(link.clientId))
      issuers.set(link.clientId, await connectLinkQueries.issuersOfClient(tx, link.clientId))
  return rows.map(({ link, makerName }) => {
    const { team } = link
    const consent = consents.get(link.id)
    const known = issuers.get(link.clientId) ?? []
    const otherTeam = known.length > 0 && !known.includes(team?.issuerId ?? '')
    return {
      ...picked(link),
      state: linkState(link, now),
      needs: link.needs as CapabilityName[], // written by createConnectLink alone
      createdBy: makerName,
      team: team
        ? {
            name: team.name,
            issuerId: team.issuerId,
            appCount: team.appCount,
            apps: team.apps,
            otherTeam: link.state === 'FINISHED' && otherTeam,
          }
        : null,
      consent: consent
        ? { agreedAt: consent.agreedAt, textVersion: consent.textVersion, textHash: consent.textHash }
        : null,
    }
  })
}

const picked = ({
  id,
  clientId,
  step,
  language,
  createdAt,
  expiresAt,
  openedAt,
  finishedAt,
  confirmedAt,
  revokedAt,
  integrationId,
}: NamedLinkRow['link']) => ({
  id,
  clientId,
  step,
  language,
  createdAt,
  expiresAt,
  openedAt,
  finishedAt,
  confirmedAt,
  revokedAt,
  integrationId,
})
