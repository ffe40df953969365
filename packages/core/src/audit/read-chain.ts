import { auditQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { AuditChainView } from './audit-views.ts'

const sentences: Record<string, string> = {
  CHANGED: 'This entry is not the one that was written at its place: it was changed, moved, or put in.',
  MISSING: 'The entry at this place is gone.',
  EXTRA: 'There are entries behind the end of the chain.',
  END_CHANGED: 'The end of the chain is not where its writer left it: entries may have been cut off.',
  KEY_MISSING: 'The key of this entry is not in the file of audit keys. Your operator can put it back.',
}

/** Whether the workspace's audit log is unbroken, as the last check found it. */
export async function readChain(deps: Deps, actor: Actor): Promise<AuditChainView> {
  authorise(actor, 'audit.read')
  const chain = await deps.db.read(reachOf(actor), (tx) => auditQueries.findChain(tx))
  if (!chain) return { ok: null, checkedAt: null, brokenAt: null, end: null, broken: null }
  const { checkedAt, brokenCode: code, brokenPosition: position, brokenEntryAt } = chain
  return {
    ok: checkedAt === null ? null : code === null,
    checkedAt,
    brokenAt: brokenEntryAt,
    end: { position: chain.position, hash: chain.hash },
    broken:
      code === null || position === null
        ? null
        : { position, entryId: chain.brokenEntryId, code, message: sentences[code] ?? code },
  }
}
