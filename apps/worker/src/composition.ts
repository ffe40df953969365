import {
  createAuditChain,
  createVault,
  createWork,
  loadAuditKeys,
  loadKeyFile,
  openClock,
  openFiles,
  readAuditKey,
  type AuditChain,
  type Work,
} from '@gatehouse/core'
import { openDatabase, type Database } from '@gatehouse/db'
import { runAtWork } from './activities/run-at-work.ts'
import type { AuditEnv, Env } from './env.ts'

/** Everything that this process works with, made once. */
export interface Composition {
  work: Work
  auditChain: AuditChain
  db: Database
  /** By how much this machine's clock was ahead of Apple's when Apple last answered; null before that. */
  clockSkewSeconds: () => number | null
  close(): Promise<void>
}

/** Builds the house for a worker. Nothing is asked of Postgres before it is needed. */
export async function compose(env: Env): Promise<Composition> {
  const db = openDatabase({ url: env.database.url })
  const clock = openClock(env.simulatorControlUrl)
  let clockSkewSeconds: number | null = null
  const work = createWork(
    {
      db,
      vault: createVault(await loadKeyFile(env.secrets.keyFile)),
      files: openFiles(env.files),
      apple: env.apple,
      mail: env.mail,
      now: clock.now,
      onClock: (seconds) => void (clockSkewSeconds = seconds),
    },
    runAtWork,
  )
  const close = (): Promise<void> => {
    clock.stop()
    return db.close()
  }
  const auditChain = await auditChainOf(db, env)
  return { work, auditChain, db, clockSkewSeconds: () => clockSkewSeconds, close }
}

/** The audit log's chain alone, for checking it. */
export async function composeAudit(
  env: AuditEnv,
): Promise<{ auditChain: AuditChain; close(): Promise<void> }> {
  const db = openDatabase({ url: env.database.url })
  return { auditChain: await auditChainOf(db, env), close: () => db.close() }
}

const auditChainOf = async (db: Database, { audit: { key, keyFile } }: AuditEnv): Promise<AuditChain> =>
  createAuditChain({
    db,
    keys: key === null ? await loadAuditKeys(keyFile) : readAuditKey(key),
    now: () => new Date(),
  })
