import type { Database } from '@gatehouse/db'
import type { CallLog } from './calls/call-log.ts'
import type { MailRoute } from './mail/mail-route.ts'
import type { RawFiles } from './files/raw-files.ts'
import type { Vault } from './vault/vault.ts'

/** Where Apple answers. A demo workspace asks the simulator alone, a real one Apple's own hosts alone. */
export interface AppleAddresses {
  /** The simulator's App Store Connect API; null where none runs, as in production. */
  simulator: string | null
  /** The simulator's Reporter; without it a demo connects by keys alone. */
  simulatorReporter?: string | null
  /** Where the simulator keeps pictures; without it a demo has no icons. */
  simulatorFiles?: string | null
  /** The simulator's App Store Server API; without it a demo's keys for In-App Purchases are not tried. */
  simulatorStoreKit?: string | null
  /** The simulator's sign-in and the pages behind it; without them nobody signs in to a demo with an Apple ID. */
  simulatorSignIn?: { idmsaUrl: string; appStoreConnectUrl: string } | null
}

/** What every use case works with. */
export interface Deps {
  db: Database
  vault: Vault
  files: RawFiles
  apple: AppleAddresses
  mail: MailRoute
  /** The product's clock: publication, due times, forecasts. */
  now: () => Date
  /** Told by how much this machine's clock is ahead of Apple's, in seconds, whenever Apple's API answers. */
  onClock?: ((skewSeconds: number) => void) | undefined
  /** Where calls to Apple are noted until `writeCalls` takes them. */
  calls?: CallLog
}
