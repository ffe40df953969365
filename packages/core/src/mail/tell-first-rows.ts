import { clientQueries, mailQueries, type IntegrationRecord } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { tellResponsible } from './tell-people.ts'

/**
 * Notes that the first rows of an integration are here, and tells who is responsible for it where to look at them.
 * Asked again it does nothing; where this process is killed before, the next file that comes does it.
 */
export async function tellFirstRows(
  deps: Deps,
  actor: SystemActor,
  integration: IntegrationRecord,
  day: string,
): Promise<void> {
  if (integration.firstRowsAt !== null) return
  const { id, clientId, providerId } = integration
  await deps.db.write(reachOf(actor), async (tx) => {
    const best = await mailQueries.bestSeller(tx, { providerId, sinceOn: null })
    if (!best || !(await mailQueries.noteFirstRows(tx, id, deps.now()))) return
    await announce(tx, actor, { kind: 'integration', id, clientId })
    const [client] = await clientQueries.clientsByIds(tx, [clientId])
    const params = { client: client?.name ?? '', day, app: best.name, appId: best.id }
    await tellResponsible(tx, actor, integration, {
      template: 'FIRST_ROWS',
      cause: `first-rows:${id}`,
      params,
    })
  })
}
