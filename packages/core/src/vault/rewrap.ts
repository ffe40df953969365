import { bulkJobQueries, vaultQueries, type SealedRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { JobKind, JobProblem } from '../jobs/job-kind.ts'
import { VaultError } from './vault.ts'

const targetKinds = {
  CREDENTIAL: 'credential',
  CHANNEL: 'noticeChannel',
  IMPORT_ROW: 'importRow',
  MAIL: 'mail',
} as const
const rowsAtOnce = 100
const rowsRead = 1_000

/**
 * Seals every secret anew that another key than the newest sealed. A secret that does not open stays as it is, and is
 * told with its cause. It ends when a whole pass found nothing to do: what was sealed meanwhile by a process that did
 * not know the newest key yet is sealed anew too.
 */
export const rewrap: JobKind = {
  count: async (deps, actor) => (await staleAfter(deps, actor, null, Infinity)).length,
  step: async (deps, actor, job) => {
    const known = (rows: readonly SealedRow[]) =>
      deps.db.read(reachOf(actor), (tx) =>
        bulkJobQueries.knownProblems(
          tx,
          job.id,
          rows.map(({ id }) => id),
        ),
      )
    const rows = await staleAfter(deps, actor, job.cursor, rowsAtOnce)
    if (rows.length > 0) {
      const skipped = new Set(await known(rows))
      return reseal(
        deps,
        actor,
        rows.filter(({ id }) => !skipped.has(id)),
        rows.at(-1)?.id ?? job.cursor,
      )
    }
    const left = await staleAfter(deps, actor, null, Infinity)
    const told = new Set(await known(left))
    const more = left.filter(({ id }) => !told.has(id)).length
    return { cursor: more > 0 ? null : job.cursor, done: 0, more, problems: [], ended: more === 0 }
  },
}

/** Secrets after an id that the newest key did not seal. */
async function staleAfter(
  deps: Deps,
  actor: SystemActor,
  after: string | null,
  limit: number,
): Promise<SealedRow[]> {
  const newest = await deps.vault.newestKid()
  const stale: SealedRow[] = []
  for (let at = after; stale.length < limit;) {
    const rows = await deps.db.read(reachOf(actor), (tx) => vaultQueries.sealedAfter(tx, at, rowsRead))
    stale.push(...rows.filter(({ sealed }) => kidOf(deps, sealed) !== newest))
    const last = rows.at(-1)
    if (!last || rows.length < rowsRead) break
    at = last.id
  }
  return stale.slice(0, limit)
}

function kidOf(deps: Deps, sealed: string): string | null {
  try {
    return deps.vault.sealedWith(sealed)
  } catch {
    return null // no seal at all; opening it says so
  }
}

async function reseal(deps: Deps, actor: SystemActor, rows: readonly SealedRow[], cursor: string | null) {
  const problems: JobProblem[] = []
  const sealed: (SealedRow & { anew: string })[] = []
  for (const row of rows) {
    const place = { workspaceId: actor.workspaceId, credentialId: row.id }
    try {
      sealed.push({ ...row, anew: await deps.vault.seal(place, await deps.vault.open(place, row.sealed)) })
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      problems.push({
        targetKind: targetKinds[row.of],
        targetId: row.id,
        code: error.code,
      })
    }
  }
  const at = deps.now()
  return {
    cursor,
    done: rows.length,
    problems,
    ended: false,
    write: async (tx: Parameters<typeof vaultQueries.replaceSeal>[0]) => {
      for (const { anew, ...row } of sealed) {
        await vaultQueries.replaceSeal(tx, row, anew)
        if (row.of !== 'CREDENTIAL') continue
        const of = { workspaceId: actor.workspaceId, credentialId: row.id, run: actor.run }
        await vaultQueries.noteOpening(tx, of, at)
      }
    },
  }
}
