import { createAppleSignIn, type AppleSignIn, type OnOutcome } from '@gatehouse/asc-client'
import { workspaceQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'

/** Apple's own hosts. A real workspace asks nobody else, whatever anybody types. */
const apple = { idmsaUrl: 'https://idmsa.apple.com', appStoreConnectUrl: 'https://appstoreconnect.apple.com' }

/**
 * The way to Apple's sign-in for a workspace; how calls end is noted of the integration or of the Apple ID that is asked about. @throws {CannotAskAppleError} for
 * a demo without a simulator.
 */
export async function signInOf(
  deps: Deps,
  actor: Actor,
  of: { id: string } | { appleId: string },
): Promise<AppleSignIn> {
  const { demo } = await deps.db.read(reachOf(actor), (tx) =>
    workspaceQueries.getWorkspace(tx, actor.workspaceId),
  )
  const { workspaceId } = actor
  const onOutcome: OnOutcome = (outcome) => deps.calls?.note({ workspaceId, ...of }, outcome, deps.now())
  if (!demo) return createAppleSignIn({ ...apple, onOutcome })
  const simulated = deps.apple.simulatorSignIn
  if (!simulated) throw new CannotAskAppleError('NO_SIMULATOR')
  return createAppleSignIn({ ...simulated, onOutcome })
}
