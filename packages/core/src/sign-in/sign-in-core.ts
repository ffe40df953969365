import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import type { AttemptTarget } from './attempt-target.ts'
import { cancelAttempt } from './cancel-attempt.ts'
import { chooseTeams, type ChooseTeamsInput } from './choose-teams.ts'
import type { ChallengeView } from './challenge-view.ts'
import { connectAppleId, type ConnectAppleIdInput, type SignInView } from './connect-apple-id.ts'
import { lookAtAppleId } from './look-at-apple-id.ts'
import { resendCode, type ResendCodeInput } from './resend-code.ts'
import { submitCode, type SubmitCodeInput } from './submit-code.ts'

/** What may be asked of signing in to Apple with an Apple ID. */
export interface SignInCore {
  /** Whether a company signs this Apple ID in, which then cannot be used; null when Apple does not say. */
  lookAt(actor: MemberActor, input: { email: string }): Promise<{ companySignIn: boolean | null }>
  /** @throws {DomainError} INVALID at its field, METHOD_OFF, NOT_FOUND, CONFLICT, FORBIDDEN. */
  connect(actor: MemberActor, input: ConnectAppleIdInput): Promise<SignInView>
  /** @throws {DomainError} CODE_INVALID, CODE_REFUSED with Apple's reason, NOT_FOUND, CONFLICT. */
  submitCode(actor: MemberActor, input: SubmitCodeInput): Promise<SignInView>
  /** @throws {DomainError} CODE_REFUSED with Apple's reason, CONFLICT too soon, INVALID, NOT_FOUND. */
  resendCode(actor: MemberActor, input: ResendCodeInput): Promise<ChallengeView | null>
  /** Says for which teams a sign-in is; the integrations that it made. @throws {DomainError} INVALID, CONFLICT, NOT_FOUND. */
  chooseTeams(actor: MemberActor, input: ChooseTeamsInput): Promise<IntegrationView[]>
  /** Ends any attempt that runs. @throws {DomainError} NOT_FOUND, CONFLICT. */
  cancel(actor: MemberActor, input: AttemptTarget): Promise<IntegrationView>
}

/** Signing in, bound to what it works with. */
export const createSignInCore = (deps: Deps): SignInCore => ({
  lookAt: (actor, input) => lookAtAppleId(deps, actor, input),
  connect: (actor, input) => connectAppleId(deps, actor, input),
  submitCode: (actor, input) => submitCode(deps, actor, input),
  resendCode: (actor, input) => resendCode(deps, actor, input),
  chooseTeams: (actor, input) => chooseTeams(deps, actor, input),
  cancel: (actor, input) => cancelAttempt(deps, actor, input),
})
