import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { ConnectionMethodsArgs, OfferedMethod } from './connection-method.type.ts'
import { ConnectReporterInput, ConnectReporterPayload } from './connect-reporter.type.ts'

@Resolver()
export class ConnectReporterResolver {
  @Query(() => [OfferedMethod], {
    description: 'The ways of connecting a client, best first, and what each can ever give.',
  })
  connectionMethods(
    @Args(() => ConnectionMethodsArgs) args: ConnectionMethodsArgs,
    @Ctx() { core, actor }: Context,
  ) {
    return core.integrations.connectionMethods(actor, args)
  }

  @Mutation(() => ConnectReporterPayload, {
    description:
      'Asks Apple what is behind a Reporter token, or a password for apps, and connects the accounts that are chosen: each becomes an integration under one credential.',
  })
  async connectReporter(
    @Arg('input', () => ConnectReporterInput) input: ConnectReporterInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { found, userErrors } = await asPayload('found', () =>
      core.integrations.connectReporter(actor, input),
    )
    return { existingToken: null, accounts: null, integrations: null, ...found, userErrors }
  }
}
