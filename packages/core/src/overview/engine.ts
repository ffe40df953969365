import { jobQueries } from '@gatehouse/db'
import type { Deps } from '../deps.ts'
import type { EngineView } from './overview-views.ts'

/** A worker beats every few seconds; silence for this long means that none polls. */
const silentAfterMs = 20_000

/** Whether long work can run now: a worker was seen polling a moment ago. */
export async function engine(deps: Deps): Promise<EngineView> {
  const seenAt = await deps.db.lookup(jobQueries.lastBeat)
  if (seenAt === null)
    return {
      state: 'STARTING',
      detail: 'The workflow engine has not started yet. What you ask for is kept and starts with it.',
    }
  if (deps.now().getTime() - seenAt.getTime() <= silentAfterMs) return { state: 'READY', detail: null }
  return {
    state: 'UNREACHABLE',
    detail: 'No worker answers at the moment. What you ask for is kept and starts when one is back.',
  }
}
