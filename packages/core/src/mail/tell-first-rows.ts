import { clientQueries, mailQueries, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { announce } from '../audit/record.ts'
import { tellResponsible } from './tell-people.ts'

/**
 * Notes that the first rows of an integration are here, and tells who is responsible for it where to look at them.
 * Asked again it does nothing; where a process is killed between a file's rows and this word, the next file that comes or
 * the end of the history does it.
 */
export async function tellFirstRows(
  tx: Tx,
  actor: SystemActor,
  integration: IntegrationRecord,
  { day, at }: { day: string; at: Date },
): Promise<void> {
  if (integration.firstRowsAt !== null) return
  const { id, clientId, providerId } = integration
  const best = await mailQueries.bestSeller(tx, { providerId, sinceOn: null })
  if (!best || !(await mailQueries.noteFirstRows(tx, id, at))) return
  await announce(tx, actor, { kind: 'integration', id, clientId })
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  const params = { client: client?.name ?? '', day, app: best.name, appId: best.id }
  await tellResponsible(tx, actor, integration, {
    template: 'FIRST_ROWS',
    cause: `first-rows:${id}`,
    params,
  })
}
