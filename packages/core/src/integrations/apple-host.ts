import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'

/** Apple's services that are asked. */
export type AppleService = 'API' | 'REPORTER'

/** Apple's own hosts. A real workspace asks nobody else, whatever anybody types. */
const apple: Record<AppleService, string> = {
  API: 'https://api.appstoreconnect.apple.com',
  REPORTER: 'https://reportingitc-reporter.apple.com',
}

const simulated = (deps: Deps, service: AppleService): string | null =>
  service === 'API' ? deps.apple.simulator : (deps.apple.simulatorReporter ?? null)

/** Where a workspace asks. @throws {CannotAskAppleError} for a demo without a simulator. */
export function addressOf(deps: Deps, demo: boolean, service: AppleService = 'API'): string {
  if (!demo) return apple[service]
  const address = simulated(deps, service)
  if (address === null) throw new CannotAskAppleError('NO_SIMULATOR')
  return address
}

/** The host and port whose limits count; null for a demo without a simulator. */
export const hostOf = (deps: Deps, demo: boolean, service: AppleService = 'API'): string | null =>
  demo && simulated(deps, service) === null ? null : new URL(addressOf(deps, demo, service)).host
