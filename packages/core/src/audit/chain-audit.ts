import {
  auditQueries,
  type ChainEndRow,
  type ChainLink,
  type CoveredEntry,
  type Database,
  type Tx,
} from '@gatehouse/db'
import type { AuditKeys } from './audit-keys.ts'
import { beginning, hashOf, sealOf } from './chain-hash.ts'

const mostAtOnce = 500

/**
 * Puts entries that are committed and not chained yet at the ends of their workspaces' chains, oldest first. One writer
 * at a time, whoever calls; the others find nothing to do. A chain whose end was tampered with is not gone on with,
 * since that would make the tampering look right: its entries wait, and every check says so.
 * @returns how many were chained.
 */
export async function chainAudit(db: Database, keys: AuditKeys): Promise<number> {
  return db.jobs(async (tx) => {
    if (!(await auditQueries.takeChain(tx))) return 0
    const tampered: string[] = []
    for (;;) {
      const entries = await auditQueries.notChained(tx, tampered, mostAtOnce)
      if (entries.length === 0) return 0
      const byWorkspace = Map.groupBy(entries, ({ workspaceId }) => workspaceId)
      const ends = await auditQueries.chainEnds(tx, [...byWorkspace.keys()])
      let chained = 0
      for (const [workspaceId, added] of byWorkspace) {
        const end = ends.find((each) => each.workspaceId === workspaceId) ?? null
        if (await isWhole(tx, keys, workspaceId, end))
          chained += await extend(tx, keys, workspaceId, end, added)
        else tampered.push(workspaceId)
      }
      if (chained > 0) return chained
    }
  })
}

/** Whether a chain ends where its writer left it. */
async function isWhole(
  tx: Tx,
  keys: AuditKeys,
  workspaceId: string,
  end: ChainEndRow | null,
): Promise<boolean> {
  if (end) {
    const key = keys.find(end.kid)
    return key !== null && sealOf(key, end) === end.seal
  }
  return (await auditQueries.chainExtent(tx, workspaceId)).beyond === 0
}

async function extend(
  tx: Tx,
  keys: AuditKeys,
  workspaceId: string,
  end: ChainEndRow | null,
  entries: readonly CoveredEntry[],
): Promise<number> {
  const { kid, key } = keys.newest
  let { position, hash } = end ?? { position: 0, hash: beginning }
  const links: ChainLink[] = entries.map((entry) => {
    position += 1
    hash = hashOf(key, position, hash, entry)
    return { workspaceId, id: entry.id, position, hash, kid }
  })
  await auditQueries.chainEntries(tx, links)
  const moved = { workspaceId, position, hash, kid }
  await auditQueries.moveChainEnd(tx, { ...moved, seal: sealOf(key, moved) })
  return links.length
}
