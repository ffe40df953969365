import { auditQueries, choreQueries, type Database } from '@gatehouse/db'
import type { AuditKeys } from './audit-keys.ts'
import { chainAudit } from './chain-audit.ts'
import { checkChain, type ChainFinding } from './check-audit.ts'

/** The audit log's chain, as its writer and its checks see it: in every workspace, with the keys. */
export interface AuditChain {
  /** Chains what is committed; how many entries. */
  chain(): Promise<number>
  /** Checks every chain when that is due, and keeps what was found for people to see; nothing when it is not. */
  checkWhenDue(): Promise<CheckedWorkspace[]>
  /** Checks every chain now, against ends noted down before by workspace. Changes nothing. */
  check(noted?: ReadonlyMap<string, { position: number; hash: string }>): Promise<CheckedWorkspace[]>
}

/** A workspace and what the check of its chain found. */
export interface CheckedWorkspace extends ChainFinding {
  id: string
  name: string
}

const checkEveryMs = 60 * 60_000

/** The chain over a database with keys. */
export function createAuditChain(deps: { db: Database; keys: AuditKeys; now: () => Date }): AuditChain {
  const { db, keys, now } = deps
  const check: AuditChain['check'] = async (noted) => {
    const checked: CheckedWorkspace[] = []
    for (const workspace of await db.jobs((tx) => auditQueries.workspacesByName(tx)))
      checked.push({ ...workspace, ...(await checkChain(db, keys, workspace.id, noted?.get(workspace.id))) })
    return checked
  }
  return {
    chain: () => chainAudit(db, keys),
    check,
    checkWhenDue: async () => {
      const at = now()
      const again = new Date(at.getTime() + checkEveryMs)
      if (!(await db.jobs((tx) => choreQueries.takeChore(tx, 'checkAudit', at, again)))) return []
      const checked = await check()
      for (const { id, end, broken } of checked) {
        if (!end && !broken) continue
        await db.jobs((tx) =>
          auditQueries.noteCheck(tx, id, {
            checkedAt: now(),
            brokenPosition: broken?.position ?? null,
            brokenEntryId: broken?.entryId ?? null,
            brokenEntryAt: broken?.entryAt ?? null,
            brokenCode: broken?.code ?? null,
          }),
        )
      }
      return checked
    },
  }
}
