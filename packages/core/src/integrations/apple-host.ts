import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'

/** Apple's own host. A real workspace asks nobody else, whatever anybody types. */
const appleApi = 'https://api.appstoreconnect.apple.com'

/** Where a workspace asks. @throws {CannotAskAppleError} for a demo without a simulator. */
export function addressOf(deps: Deps, demo: boolean): string {
  if (!demo) return appleApi
  if (deps.apple.simulator === null) throw new CannotAskAppleError('NO_SIMULATOR')
  return deps.apple.simulator
}

/** The host and port whose limits count; null for a demo without a simulator. */
export const hostOf = (deps: Deps, demo: boolean): string | null =>
  demo && deps.apple.simulator === null ? null : new URL(addressOf(deps, demo)).host
