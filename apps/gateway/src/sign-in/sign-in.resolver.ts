import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  CancelAttemptInput,
  CancelAttemptPayload,
  ChooseTeamsInput,
  ChooseTeamsPayload,
  ConnectAppleIdInput,
  ConnectAppleIdPayload,
  LookAtAppleIdInput,
  LookAtAppleIdPayload,
  ResendCodeInput,
  ResendCodePayload,
  SubmitCodeInput,
  SubmitCodePayload,
} from './sign-in.type.ts'

@Resolver()
export class SignInResolver {
  @Mutation(() => LookAtAppleIdPayload, {
    description:
      'Asks Apple, before a password is typed, whether a company signs this account in. Stores nothing.',
  })
  async lookAtAppleId(
    @Arg('input', () => LookAtAppleIdInput) input: LookAtAppleIdInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { looked, userErrors } = await asPayload('looked', () => core.signIn.lookAt(actor, input))
    return { companySignIn: looked?.companySignIn ?? null, userErrors }
  }

  @Mutation(() => ConnectAppleIdPayload, {
    description:
      'Signs in to Apple, and waits a while for what Apple asks. A second call joins the sign-in that runs.',
  })
  async connectAppleId(
    @Arg('input', () => ConnectAppleIdInput) input: ConnectAppleIdInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { signIn, userErrors } = await asPayload('signIn', () => core.signIn.connect(actor, input))
    return { integration: signIn?.integration ?? null, challenge: signIn?.challenge ?? null, userErrors }
  }

  @Mutation(() => SubmitCodePayload, { description: "Enters the code, and waits for Apple's word." })
  async submitCode(
    @Arg('input', () => SubmitCodeInput) input: SubmitCodeInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { signIn, userErrors } = await asPayload('signIn', () => core.signIn.submitCode(actor, input))
    return { integration: signIn?.integration ?? null, userErrors }
  }

  @Mutation(() => ResendCodePayload, { description: 'Has another code sent, which ends the one before.' })
  resendCode(@Arg('input', () => ResendCodeInput) input: ResendCodeInput, @Ctx() { core, actor }: Context) {
    return asPayload('challenge', () => core.signIn.resendCode(actor, input))
  }

  @Mutation(() => ChooseTeamsPayload, {
    description:
      'Says for which of somebody’s teams a sign-in is, before any data flow, and waits until they are there.',
  })
  chooseTeams(
    @Arg('input', () => ChooseTeamsInput) input: ChooseTeamsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integrations', () => core.signIn.chooseTeams(actor, input))
  }

  @Mutation(() => CancelAttemptPayload, {
    description:
      'Ends an attempt that runs; what was typed is forgotten at once. An access that works goes on.',
  })
  cancelAttempt(
    @Arg('input', () => CancelAttemptInput) input: CancelAttemptInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('integration', () => core.signIn.cancel(actor, input))
  }
}
