import {
  createCallLog,
  createCore,
  createVault,
  loadKeyFile,
  openClock,
  openFiles,
  writeCalls,
  type Core,
} from '@gatehouse/core'
import { identityPool, openDatabase, type PoolLoad } from '@gatehouse/db'
import { createIdentity, type Identity } from '@gatehouse/identity'
import type { Env } from './env.ts'

/** The parts behind the edge. */
export interface Composition {
  core: Core
  identity: Identity
  /** @throws when Postgres does not answer. */
  ready(): Promise<void>
  /** Writes down how calls to Apple ended that somebody waited for. */
  writeCalls(): Promise<unknown>
  /** How busy the connections to Postgres are. */
  load(): PoolLoad[]
  close(): Promise<void>
}

/** Builds the parts. Connections are made when first used, so that this works while Postgres is still away. */
export async function compose(env: Env): Promise<Composition> {
  const keys = await loadKeyFile(env.keyFile)
  const db = openDatabase({ url: env.databaseUrl })
  const clock = openClock(env.simulatorControlUrl)
  const deps = {
    db,
    vault: createVault(keys),
    files: openFiles(env.files),
    apple: {
      simulator: env.simulatorUrl,
      simulatorStoreKit: env.simulatorStoreKitUrl,
      simulatorReporter: env.simulatorReporterUrl,
      simulatorSignIn: env.simulatorSignIn,
    },
    mail: env.mail,
    now: clock.now,
    calls: createCallLog(),
  }
  const identity = createIdentity({
    pool: identityPool(env.databaseUrl),
    publicUrl: env.http.publicUrl,
    secret: keys.secretFor('identity'),
  })
  return {
    core: createCore(deps),
    identity,
    writeCalls: () => writeCalls(deps),
    ready: () => db.ping(),
    load: () => db.load(),
    close: async () => {
      clock.stop()
      await Promise.all([db.close(), identity.close()])
    },
  }
}
