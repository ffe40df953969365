import { integrationQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { watchEntity } from '../watch-entity.ts'
import type { IntegrationView } from './integration-views.ts'
import { findIntegration } from './read-integrations.ts'

/** An integration's present state and then each newer one, as `watchEntity` says. */
export const watchIntegration = (
  deps: Deps,
  actor: Actor,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<IntegrationView> =>
  watchEntity(
    deps,
    actor,
    {
      id,
      read: (now) => findIntegration(deps, now, id),
      isThere: async (tx) => (await integrationQueries.findIntegration(tx, id)) !== null,
    },
    signal,
  )
