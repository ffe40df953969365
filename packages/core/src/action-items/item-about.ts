import {
  connectLinkQueries,
  integrationQueries,
  type ItemSubject,
  type SeenTeam,
  type Tx,
} from '@gatehouse/db'
import { toIntegrationView } from '../integrations/integration-view.ts'

/** What an item is about, as far as people are shown it. */
export interface ItemAbout {
  clientId: string
  /** Null where there is none yet: of a link that nobody confirmed. */
  integrationId: string | null
  /** How many apps wait for it. */
  apps: number
  /** Why its access is as it is, and since when; null where there is no reason, or no access. */
  reason: { code: string; since: Date } | null
  /** What it says of itself; null where the kind of the item says enough. */
  says: string | null
}

/** What these items are about, by its id; nothing of what is out of reach. */
export async function readAbout(tx: Tx, items: readonly ItemSubject[]): Promise<Map<string, ItemAbout>> {
  const ofLinks = items.filter(({ cause }) => cause === 'LINK').map(({ subjectId }) => subjectId)
  const others = items.filter(({ cause }) => cause !== 'LINK').map(({ subjectId }) => subjectId)
  const integrations =
    others.length > 0 ? await integrationQueries.integrationsByIds(tx, [...new Set(others)]) : []
  const links = ofLinks.length > 0 ? await connectLinkQueries.teamsOfLinks(tx, ofLinks) : []
  return new Map([
    ...integrations
      .map(toIntegrationView)
      .map(({ id, clientId, appCount, stateReason }): [string, ItemAbout] => [
        id,
        {
          clientId,
          integrationId: id,
          apps: appCount,
          reason: stateReason,
          says: stateReason?.message ?? null,
        },
      ]),
    ...links.map(({ id, clientId, team }): [string, ItemAbout] => [
      id,
      { clientId, integrationId: null, apps: team?.appCount ?? 0, reason: null, says: questionOf(team) },
    ]),
  ])
}

/** What is asked of a link: whether the account that Apple showed is the client's. */
const questionOf = (team: SeenTeam | null): string | null =>
  team?.name
    ? `Access was given on a connect link; somebody has to say whether ${team.name} is this client.`
    : null
