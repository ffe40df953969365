import { appChoiceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { selectApps } from './select-apps.ts'

export interface ChooseAppInput {
  appId: string
  /** Left out otherwise. */
  takeIn: boolean
}

/**
 * Has every integration at work that lists an app take it in or leave it out, as each page of theirs would.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, CONFLICT when no integration of its account is at work.
 */
export async function chooseApp(deps: Deps, actor: Actor, { appId, takeIn }: ChooseAppInput): Promise<void> {
  authorise(actor, 'integration.connect')
  const [app] = await deps.db.read(reachOf(actor), (tx) => appChoiceQueries.appsWithChoosers(tx, [appId]))
  const field = 'appId'
  if (!app) throw problem('NOT_FOUND', 'There is no such app, or it is not shared with you.', { field })
  if (app.integrationIds.length === 0)
    throw problem(
      'CONFLICT',
      'No integration of its account is at work, so none can take it in or leave it out.',
      {
        field,
        hint: 'Restore one first.',
      },
    )
  const chosen = takeIn ? { include: [appId] } : { leaveOut: [appId] }
  for (const integrationId of app.integrationIds) await selectApps(deps, actor, { integrationId, ...chosen })
}
