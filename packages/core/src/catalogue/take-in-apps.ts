import { appChoiceQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import { choiceByRule, ruleOf } from './app-choice.pure.ts'

/**
 * Decides about apps that an integration lists for the first time, by its rule for new ones. One that another integration
 * of the account knows already stays as it stands there.
 */
export async function takeInApps(
  tx: Tx,
  integration: IntegrationRecord,
  listedAscIds: readonly string[],
  at: Date,
): Promise<void> {
  const choice = choiceByRule[ruleOf(integration)]
  const added = await appChoiceQueries.chooseNew(tx, integration, listedAscIds, { choice, since: at })
  if (added > 0) await appChoiceQueries.projectStandings(tx, integration.providerId)
}
