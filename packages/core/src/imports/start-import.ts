import { createHash, randomUUID } from 'node:crypto'
import { bulkJobQueries, importQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { insertJob, startOnce } from '../jobs/start-job.ts'
import type { ImportView } from './import-views.ts'
import { authoriseImport, planImport, type ImportInput, type PlannedRow } from './read-import.ts'

/**
 * Starts an import: its rows are stored with their secrets sealed, and done by a job. The same file joins the import of it
 * that has not ended; after that it changes nothing that is as it says. @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function startImport(deps: Deps, actor: MemberActor, input: ImportInput): Promise<ImportView> {
  authoriseImport(actor)
  const { rows } = await deps.db.read(reachOf(actor), (tx) => planImport(deps, tx, actor, input))
  const sha256 = createHash('sha256').update(fileOf(input)).digest('hex')
  const ownerMemberId = actor.token?.makerMemberId ?? actor.memberId
  const stored = await Promise.all(rows.map((row) => sealRow(deps, actor, row)))
  const job = await startOnce(deps, actor, 'IMPORT', input.idempotencyKey, async (tx) => {
    const same = (await bulkJobQueries.openJobs(tx, 'IMPORT')).find((open) => open.input['sha256'] === sha256)
    if (same) return same.id
    const jobId = await insertJob(tx, actor, 'IMPORT', { sha256, ownerMemberId, rows: rows.length })
    await importQueries.insertImportRows(
      tx,
      stored.map((row) => ({ ...row, jobId })),
    )
    return jobId
  })
  return { id: job.id, job }
}

async function sealRow(
  deps: Deps,
  { workspaceId }: MemberActor,
  { line, wanted, secret, problems }: PlannedRow,
) {
  const id = randomUUID()
  const refused = problems.length > 0
  return {
    id,
    workspaceId,
    line,
    wanted,
    sealed: secret && !refused ? await deps.vault.seal({ workspaceId, credentialId: id }, secret.text) : null,
    ...(refused ? { outcome: 'REFUSED', problems, doneAt: deps.now() } : {}),
  }
}

/** What tells one file from another: table and keys, in whatever order the files came. */
const fileOf = ({ text, files }: ImportInput): string =>
  JSON.stringify([text, (files ?? []).map(({ name, text: key }) => `${name}\n${key}`).toSorted()])
