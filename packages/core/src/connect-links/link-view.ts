import {
  connectLinkQueries,
  linkAdminKeyQueries,
  rotationQueries,
  type NamedLinkRow,
  type SeenTeam,
  type Tx,
} from '@gatehouse/db'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Method } from '../integrations/state.pure.ts'
import { describeMailProblem } from '../mail/mail-problems.pure.ts'
import { chosenLanguage } from './consent-text.pure.ts'
import { skippedAdminKey, toAdminKey } from './link-admin-key.pure.ts'
import { isOpen, linkState } from './link-state.pure.ts'
import type { ConnectLinkView, LinkMailProblemView } from './link-views.ts'

/** States in which what was given counts. */
const waiting: ReadonlySet<string> = new Set(['FINISHED', 'CONFIRMED'])

/** Links as the agency sees them. */
export async function toConnectLinkViews(
  tx: Tx,
  rows: readonly NamedLinkRow[],
  now: Date,
): Promise<ConnectLinkView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ link }) => link.id)
  const consents = new Map((await connectLinkQueries.consentsOf(tx, ids)).map((row) => [row.linkId, row]))
  const adminKeys = new Map((await linkAdminKeyQueries.adminKeysOf(tx, ids)).map((row) => [row.linkId, row]))
  const became = rows.flatMap(({ link }) => link.integrationId ?? [])
  const asked = await rotationQueries.analyticsAsked(tx, became)
  const known = new Map<string, { issuers: string[]; accounts: string[] }>()
  for (const { link } of rows)
    if (link.state === 'FINISHED' && !known.has(link.clientId))
      known.set(link.clientId, {
        issuers: await connectLinkQueries.issuersOfClient(tx, link.clientId),
        accounts: await connectLinkQueries.accountsOfClient(tx, link.clientId),
      })
  return rows.map(({ link, makerName }) => {
    const { team } = link
    const consent = consents.get(link.id)
    const of = known.get(link.clientId)
    const adminKey = adminKeys.get(link.id)
    return {
      ...picked(link),
      state: linkState(link, now),
      language: chosenLanguage(link.language),
      needs: link.needs as CapabilityName[], // written by createConnectLink alone
      method: link.method as Method | null, // written by keepGiven alone
      createdBy: makerName,
      mailProblem: mailProblemOf(link, now),
      team: team
        ? {
            name: team.name,
            issuerId: team.issuerId,
            appCount: team.appCount,
            apps: team.apps,
            accounts: team.accounts ?? [],
            otherTeam: link.state === 'FINISHED' && of !== undefined && isOther(team, of),
          }
        : null,
      consent: consent
        ? { agreedAt: consent.agreedAt, textVersion: consent.textVersion, textHash: consent.textHash }
        : null,
      adminKey: adminKey ? toAdminKey(adminKey) : null,
      analyticsWait: waiting.has(link.state) && skippedAdminKey(link) && !asked.has(link.integrationId ?? ''),
    }
  })
}

/** Of a link that nobody opens any more, nobody has to know. */
function mailProblemOf(link: NamedLinkRow['link'], now: Date): LinkMailProblemView | null {
  if (link.mailProblem === null || !isOpen(link, now)) return null
  const retried = link.sentAt !== null
  return { code: link.mailProblem, retried, ...describeMailProblem(link.mailProblem, retried) }
}

/** Whether a client is connected to other Apple teams alone, as far as what was given names one. */
function isOther(team: SeenTeam, known: { issuers: string[]; accounts: string[] }): boolean {
  const numbers = team.accounts?.flatMap(({ number }) => number ?? [])
  if (!numbers) return known.issuers.length > 0 && !known.issuers.includes(team.issuerId ?? '')
  return (
    numbers.length > 0 &&
    known.accounts.length > 0 &&
    !numbers.some((number) => known.accounts.includes(number))
  )
}

const picked = ({
  id,
  clientId,
  step,
  createdAt,
  expiresAt,
  contactEmail,
  sentAt,
  openedAt,
  finishedAt,
  confirmedAt,
  revokedAt,
  integrationId,
}: NamedLinkRow['link']) => ({
  id,
  clientId,
  step,
  createdAt,
  expiresAt,
  contactEmail,
  sentAt,
  openedAt,
  finishedAt,
  confirmedAt,
  revokedAt,
  integrationId,
})
