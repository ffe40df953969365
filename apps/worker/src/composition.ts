import { createVault, createWork, folderFiles, loadKeyFile, type Work } from '@gatehouse/core'
import { openDatabase, type Database } from '@gatehouse/db'
import type { Env } from './env.ts'

/** Everything that this process works with, made once. */
export interface Composition {
  work: Work
  db: Database
  close(): Promise<void>
}

/** Builds the house for a worker. Nothing is asked of Postgres before it is needed. */
export async function compose(env: Env): Promise<Composition> {
  const db = openDatabase({ url: env.database.url })
  const work = createWork({
    db,
    vault: createVault(await loadKeyFile(env.secrets.keyFile)),
    files: folderFiles(env.files.folder),
    apple: env.apple,
    now: () => new Date(),
  })
  return { work, db, close: () => db.close() }
}
