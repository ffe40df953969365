import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { rotations } from './read-rotations.ts'
import { rotateCredential, type RotateCredentialInput } from './rotate-credential.ts'
import type { RotationView } from './rotation-view.ts'
import { cancelRotation, confirmRevocation, type SteerRotationInput } from './steer-rotation.ts'

/** One key in another's place, without a gap. */
export interface RotationsCore {
  /** @throws {DomainError} with every local finding at once; NOT_FOUND, CONFLICT, ALREADY_CONNECTED. */
  begin(actor: MemberActor, input: RotateCredentialInput): Promise<RotationView>
  /** Somebody revoked the old key at Apple. @throws {DomainError} NOT_FOUND, CONFLICT before the switch. */
  confirmRevocation(actor: MemberActor, input: SteerRotationInput): Promise<RotationView>
  /** @throws {DomainError} NOT_FOUND when it has ended. */
  cancel(actor: MemberActor, input: SteerRotationInput): Promise<RotationView>
  /** The newest of each. */
  ofIntegrations(actor: Actor, integrationIds: readonly string[]): Promise<(RotationView | null)[]>
}

export const createRotationsCore = (deps: Deps): RotationsCore => ({
  begin: (actor, input) => rotateCredential(deps, actor, input),
  confirmRevocation: (actor, input) => confirmRevocation(deps, actor, input),
  cancel: (actor, input) => cancelRotation(deps, actor, input),
  ofIntegrations: (actor, ids) => rotations(deps, actor, ids),
})
