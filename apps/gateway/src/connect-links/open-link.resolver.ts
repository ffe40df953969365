import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { withShortKey } from '../integrations/private-key-length.ts'
import {
  ConnectLinkFinishInput,
  ConnectLinkFinishPayload,
  ConnectLinkStepInput,
  ConnectLinkStepPayload,
  ConnectReceipt,
  OpenLink,
} from './open-link.type.ts'
import {
  ConnectLinkSubmitAdminKeyInput,
  ConnectLinkSubmitInput,
  ConnectLinkSubmitInviteInput,
  ConnectLinkSubmitPayload,
  ConnectLinkSubmitReporterInput,
  ConnectLinkSubmitReporterPayload,
} from './submit.type.ts'

/** What the holder of a link asks, signed in nowhere: its token, or the cookie that it was exchanged for, says which link. */
@Resolver()
export class OpenLinkResolver {
  @Query(() => OpenLink, {
    nullable: true,
    description: 'By its token, else by the cookie. Looking changes nothing. Null where it is not open.',
  })
  connectLink(
    @Arg('token', () => String, { nullable: true }) token: string | null,
    @Ctx() { core, linkSession, address }: Context,
  ) {
    return core.openLink.look({ token, session: linkSession }, address)
  }

  @Query(() => ConnectReceipt, { nullable: true, description: 'What is held, since when, how to end it.' })
  connectReceipt(@Arg('token', () => String) token: string, @Ctx() { core, address }: Context) {
    return core.openLink.receipt(token, address)
  }

  @Mutation(() => ConnectLinkStepPayload, { description: 'Keeps how far somebody came.' })
  connectLinkStep(
    @Arg('input', () => ConnectLinkStepInput) input: ConnectLinkStepInput,
    @Ctx() { core, linkSession }: Context,
  ) {
    return asPayload('link', () => core.openLink.step(linkSession, input))
  }

  @Mutation(() => ConnectLinkSubmitPayload, {
    description: 'Takes the key: asks Apple while the person waits, and seals it.',
  })
  async connectLinkSubmit(
    @Arg('input', () => ConnectLinkSubmitInput) input: ConnectLinkSubmitInput,
    @Ctx() { core, linkSession }: Context,
  ) {
    const { done, userErrors } = await asPayload('done', async () =>
      core.openLink.submit(linkSession, withShortKey(input)),
    )
    return { link: null, findings: null, ...done, userErrors }
  }

  @Mutation(() => ConnectLinkSubmitPayload, {
    description:
      'Takes an Admin’s key of the same team, to switch analytics on once the agency has confirmed; then it is deleted.',
  })
  async connectLinkSubmitAdminKey(
    @Arg('input', () => ConnectLinkSubmitAdminKeyInput) input: ConnectLinkSubmitAdminKeyInput,
    @Ctx() { core, linkSession }: Context,
  ) {
    const { done, userErrors } = await asPayload('done', async () =>
      core.openLink.submitAdminKey(linkSession, withShortKey(input)),
    )
    return { link: null, findings: null, ...done, userErrors }
  }

  @Mutation(() => ConnectLinkSubmitReporterPayload, {
    description:
      'Looks what is behind a Reporter token or a password for apps; with accounts that were chosen it is sealed.',
  })
  async connectLinkSubmitReporter(
    @Arg('input', () => ConnectLinkSubmitReporterInput) input: ConnectLinkSubmitReporterInput,
    @Ctx() { core, linkSession }: Context,
  ) {
    const { done, userErrors } = await asPayload('done', () =>
      core.openLink.submitReporter(linkSession, input),
    )
    return { link: null, existingToken: null, accounts: null, ...done, userErrors }
  }

  @Mutation(() => ConnectLinkStepPayload, {
    description: 'Says to which account the agency’s user is invited.',
  })
  connectLinkSubmitInvite(
    @Arg('input', () => ConnectLinkSubmitInviteInput) input: ConnectLinkSubmitInviteInput,
    @Ctx() { core, linkSession }: Context,
  ) {
    return asPayload('link', () => core.openLink.submitInvite(linkSession, input))
  }

  @Mutation(() => ConnectLinkFinishPayload, {
    description: 'The person agrees and is done; the agency then confirms whose account it is.',
  })
  async connectLinkFinish(
    @Arg('input', () => ConnectLinkFinishInput) { consentVersion, language }: ConnectLinkFinishInput,
    @Ctx() { core, linkSession, address }: Context,
  ) {
    const { done, userErrors } = await asPayload('done', () =>
      core.openLink.finish(linkSession, { consentVersion, language, address }),
    )
    return { receipt: done?.receipt ?? null, userErrors }
  }
}
