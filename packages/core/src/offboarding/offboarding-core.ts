import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { confirmRevocation, type ConfirmRevocationInput } from './confirm-revocation.ts'
import { offboardClient, type OffboardClientInput } from './offboard-client.ts'
import type { HoldingsView, OffboardingView, RevocationView } from './offboarding-views.ts'
import { findOffboarding, previewOffboarding, proofOfOffboarding } from './read-offboarding.ts'

/** What may be asked of the end of a client, by owners and admins who reach everything. */
export interface OffboardingCore {
  /** @throws {DomainError} INVALID at `confirmName`, NOT_FOUND, FORBIDDEN. */
  offboard(actor: MemberActor, input: OffboardClientInput): Promise<OffboardingView>
  /** @throws {DomainError} NOT_FOUND, FORBIDDEN. */
  confirmRevocation(actor: MemberActor, input: ConfirmRevocationInput): Promise<OffboardingView>
  /** These three: null for a client at work, and out of reach. */
  find(actor: MemberActor, clientId: string): Promise<OffboardingView | null>
  preview(
    actor: MemberActor,
    clientId: string,
  ): Promise<{ revocations: RevocationView[]; holdings: HoldingsView } | null>
  proof(actor: MemberActor, clientId: string): Promise<string | null>
}

/** Off-boarding, bound to what it works with. */
export const createOffboardingCore = (deps: Deps): OffboardingCore => ({
  offboard: (actor, input) => offboardClient(deps, actor, input),
  confirmRevocation: (actor, input) => confirmRevocation(deps, actor, input),
  find: (actor, clientId) => findOffboarding(deps, actor, clientId),
  preview: (actor, clientId) => previewOffboarding(deps, actor, clientId),
  proof: (actor, clientId) => proofOfOffboarding(deps, actor, clientId),
})
