import { clientQueries, offboardingQueries, type JobRow, type OffboardingRow, type Tx } from '@gatehouse/db'
import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { JobKind } from '../jobs/job-kind.ts'
import { problem } from '../problems/domain-error.ts'
import { deletedStatement, digestOf } from './statement.ts'

const given = z.object({ clientId: z.uuid() })
const deliveriesAtOnce = 50
const dayMs = 24 * 60 * 60_000

/**
 * Deletes everything of an off-boarded client once its thirty days are over: delivery by delivery its raw files and
 * facts, then every other row at once. The audit log, the proof and the client's bare row stay. From the first step on
 * nothing brings it back.
 */
export const eraseJob: JobKind = {
  waitsUntil: async (deps, actor, job) => (await offboardingOf(deps, actor, job))?.deleteAt ?? null,
  count: (deps, actor, job) => {
    const { clientId } = given.parse(job.input)
    return deps.db.read(reachOf(actor), (tx) => offboardingQueries.countDeliveries(tx, clientId))
  },
  step: async (deps, actor, job) => {
    const { clientId } = given.parse(job.input)
    if (!(await begin(deps, actor, job))) return { cursor: job.cursor, done: 0, problems: [], ended: true } // taken back, or done
    const after = Number(job.cursor ?? 0)
    const deliveries = await deps.db.read(reachOf(actor), (tx) =>
      offboardingQueries.deliveriesAfter(tx, clientId, after, deliveriesAtOnce),
    )
    const last = deliveries.at(-1)
    if (!last) return finish(deps, actor, job, clientId)
    const named = deliveries.flatMap(({ sha256 }) => sha256 ?? [])
    await removeFiles(deps, actor, clientId, [...new Set(named)])
    const ids = deliveries.map(({ id }) => id)
    const write = (tx: Tx) => offboardingQueries.eraseFacts(tx, clientId, ids)
    return { cursor: String(last.seq), done: deliveries.length, problems: [], write, ended: false }
  },
  cancelled: async () => {
    throw problem('CONFLICT', 'This deletion belongs to the off-boarding of a client.', {
      field: 'id',
      hint: 'Restore the client; nothing is deleted then.',
    })
  },
}

const offboardingOf = (deps: Deps, actor: SystemActor, job: JobRow): Promise<OffboardingRow | null> => {
  const { clientId } = given.parse(job.input)
  return deps.db.read(reachOf(actor), (tx) => offboardingQueries.findOffboarding(tx, clientId))
}

/** Says that from now on nothing brings the client back; false when it was taken back before, or is done. */
const begin = (deps: Deps, actor: SystemActor, job: JobRow): Promise<boolean> =>
  deps.db.write(reachOf(actor), async (tx) => {
    const row = await offboardingQueries.lockOffboardingOfJob(tx, job.id)
    if (!row || row.restoredAt || row.deletedAt) return false
    if (!row.deletingAt) await offboardingQueries.updateOffboarding(tx, row.id, { deletingAt: deps.now() })
    return true
  })

/** Deletes files that nothing but this client's rows names. One that came again within a day is somebody else's by now. */
async function removeFiles(deps: Deps, actor: SystemActor, clientId: string, names: string[]): Promise<void> {
  const mine = await deps.db.read(reachOf(actor), (tx) =>
    offboardingQueries.namedByClient(tx, clientId, names),
  )
  const all = await deps.db.jobs((tx) => offboardingQueries.namedByAnybody(tx, names))
  const unlessKeptAfter = new Date(deps.now().getTime() - dayMs)
  for (const name of names)
    if (mine.get(name) === all.get(name)) await deps.files.remove(name, unlessKeptAfter)
}

async function finish(deps: Deps, actor: SystemActor, job: JobRow, clientId: string) {
  const pictures = await deps.db.read(reachOf(actor), (tx) => offboardingQueries.picturesOf(tx, clientId))
  await removeFiles(deps, actor, clientId, pictures)
  const deletedAt = deps.now()
  const write = async (tx: Tx) => {
    const row = await offboardingQueries.lockOffboardingOfJob(tx, job.id)
    const [client] = await clientQueries.clientsByIds(tx, [clientId])
    if (!row || !client) throw new Error('the off-boarding of a deletion is gone')
    const erased = await offboardingQueries.eraseClient(tx, clientId)
    await offboardingQueries.updateOffboarding(tx, row.id, { deletedAt, erased })
    const statement = digestOf(deletedStatement(client, { deletedAt, erased }))
    await record(tx, actor, 'client.deleted', { kind: 'client', id: clientId, clientId }, [
      { field: 'statement', from: null, to: statement },
    ])
  }
  return { cursor: job.cursor, done: 0, problems: [], write, ended: true }
}
