import { auditQueries, type Database } from '@gatehouse/db'
import type { AuditKeys } from './audit-keys.ts'
import { beginning, hashOf, sealOf } from './chain-hash.ts'

/** Where a chain breaks first. `entryId` and `entryAt` are null where the entry is gone. */
export interface ChainBreak {
  position: number
  entryId: string | null
  entryAt: Date | null
  code: 'CHANGED' | 'MISSING' | 'EXTRA' | 'END_CHANGED' | 'KEY_MISSING'
}

/** What a check of one workspace's chain found. */
export interface ChainFinding {
  /** How many entries are chained as they should be, up to the break or the end. */
  entries: number
  /** The end that was reached, to be noted down elsewhere; null for an empty or a broken chain. */
  end: { position: number; hash: string } | null
  broken: ChainBreak | null
}

const pageLength = 1_000

/**
 * Reads a workspace's chain from its first entry to its end and names the first that breaks: changed, gone, put in, or
 * moved. `noted` is an end that somebody wrote down before: a log that was cut back behind it is found even when the
 * chain's own end was set back with an older copy.
 */
export async function checkChain(
  db: Database,
  keys: AuditKeys,
  workspaceId: string,
  noted: { position: number; hash: string } | null = null,
): Promise<ChainFinding> {
  const { end, beyond } = await db.jobs((tx) => auditQueries.chainExtent(tx, workspaceId))
  const through = end?.position ?? 0
  let at = 0
  let hash = beginning
  const broke = (broken: ChainBreak): ChainFinding => ({ entries: at, end: null, broken })
  const gone = (position: number, code: ChainBreak['code']) =>
    broke({ position, entryId: null, entryAt: null, code })
  while (at < through) {
    const page = await db.jobs((tx) =>
      auditQueries.chainedAfter(tx, workspaceId, { after: at, through, limit: pageLength }),
    )
    if (page.length === 0) return gone(at + 1, 'MISSING')
    for (const entry of page) {
      if (entry.position !== at + 1) return gone(at + 1, 'MISSING')
      const found = { position: at + 1, entryId: entry.id, entryAt: new Date(entry.at) }
      const key = keys.find(entry.kid ?? '')
      if (!key) return broke({ ...found, code: 'KEY_MISSING' })
      hash = hashOf(key, at + 1, hash, entry)
      if (hash !== entry.hash) return broke({ ...found, code: 'CHANGED' })
      at += 1
      if (noted?.position === at && noted.hash !== hash) return broke({ ...found, code: 'CHANGED' })
    }
  }
  if (beyond > 0) return gone(through + 1, end ? 'EXTRA' : 'END_CHANGED')
  if (end) {
    const key = keys.find(end.kid)
    if (!key) return gone(through, 'KEY_MISSING')
    if (end.hash !== hash || sealOf(key, end) !== end.seal) return gone(through + 1, 'END_CHANGED')
  }
  if (noted && noted.position > at) return gone(at + 1, 'MISSING')
  return { entries: at, end: end ? { position: at, hash } : null, broken: null }
}
