import { clientQueries, importQueries, type ImportRowRecord, type Tx } from '@gatehouse/db'
import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { insertClient } from '../clients/add-client.ts'
import { assignClient, getManager } from '../clients/set-client-manager.ts'
import { tagClient } from '../clients/set-client-tags.ts'
import type { Deps } from '../deps.ts'
import type { JobKind, JobProblem } from '../jobs/job-kind.ts'
import { DomainError } from '../problems/domain-error.ts'
import { connectRow } from './connect-row.ts'
import { decideRow } from './decide-row.pure.ts'
import { presentOf } from './read-import.ts'
import { problemsOf } from './row-problems.ts'

const given = z.object({ ownerMemberId: z.uuid() })
const rowsAtOnce = 10

/**
 * Does an import row by row, each in a transaction of its own: a client, its tags and manager, its key or token with
 * the attempt that asks Apple. A row that is refused leaves nothing behind, and its secret is gone.
 */
export const importJob: JobKind = {
  count: (deps, actor, job) =>
    deps.db.read(reachOf(actor), (tx) => importQueries.countImportRows(tx, job.id)),
  step: async (deps, actor, job) => {
    const { ownerMemberId } = given.parse(job.input)
    const after = Number(job.cursor ?? 0)
    const rows = await deps.db.read(reachOf(actor), (tx) =>
      importQueries.importRowsAfter(tx, job.id, after, rowsAtOnce),
    )
    const problems: JobProblem[] = []
    for (const row of rows) {
      const refused = row.outcome === null ? await doRow(deps, actor, row.id, ownerMemberId) : row.problems
      const [first] = refused ?? []
      if (first)
        problems.push({
          targetKind: 'importRow',
          targetId: row.id,
          code: first.code,
          params: { detail: `Line ${row.line}: ${first.message}` },
        })
    }
    const cursor = String(rows.at(-1)?.seq ?? after)
    return { cursor, done: rows.length, problems, ended: rows.length === 0 }
  },
  cancelled: (tx, job) => importQueries.dropImportSecrets(tx, job.id),
}

/** Does a row unless it is done; why it was refused, or null. */
async function doRow(deps: Deps, actor: SystemActor, id: string, ownerMemberId: string) {
  const doneAt = deps.now()
  try {
    await deps.db.write(reachOf(actor), async (tx) => {
      const row = await importQueries.lockImportRow(tx, id)
      if (!row) return
      const became = await carryOut(deps, tx, actor, row, ownerMemberId)
      await importQueries.finishImportRow(tx, id, { ...became, doneAt })
    })
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const problems = problemsOf(error)
    await deps.db.write(reachOf(actor), (tx) =>
      importQueries.finishImportRow(tx, id, { outcome: 'REFUSED', problems, doneAt }),
    )
    return problems
  }
}

async function carryOut(deps: Deps, tx: Tx, actor: SystemActor, row: ImportRowRecord, ownerMemberId: string) {
  const { wanted } = row
  const present = (await presentOf(tx, [wanted]))(wanted)
  const { outcome, setsTags, setsManager, connects } = decideRow(wanted, present)
  const clientId = present.client?.id ?? (await insertClient(tx, actor, wanted.client))
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  if (!client) throw new Error('the client of an imported row is gone')
  if (setsTags && wanted.tags) await tagClient(tx, actor, client, wanted.tags)
  if (setsManager && wanted.managerMemberId)
    await assignClient(tx, actor, client, await getManager(tx, wanted.managerMemberId, clientId, deps.now()))
  const integrationId = connects ? await connectRow(deps, tx, actor, { clientId, ownerMemberId }, row) : null
  return { outcome, clientId, integrationId }
}
