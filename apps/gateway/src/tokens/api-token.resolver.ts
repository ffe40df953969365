import type { ApiTokenView, ClientView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { WindowArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ApiToken,
  ApiTokenConnection,
  CreateApiTokenInput,
  CreateApiTokenPayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
} from './api-token.type.ts'

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, {
    nullable: true,
    description: 'Those that nobody revoked, newest first.',
  })
  async apiTokens(@Args(() => WindowArgs) page: WindowArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.tokens.list(actor, page))
  }

  @Mutation(() => CreateApiTokenPayload)
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { made, userErrors } = await asPayload('made', () => core.tokens.create(actor, input))
    return { secret: made?.secret ?? null, apiToken: made?.apiToken ?? null, userErrors }
  }

  @Mutation(() => RevokeApiTokenPayload, { description: 'At once and for good.' })
  revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput) input: RevokeApiTokenInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('apiToken', () => core.tokens.revoke(actor, input))
  }

  @FieldResolver(() => [Client], { description: 'Empty where it reaches everything.' })
  async clients(@Root() token: ApiTokenView, @Ctx() { loaders }: Context): Promise<ClientView[]> {
    const clients = await loaders.client.loadMany(token.clientIds)
    return clients.flatMap((client) => (client === null || client instanceof Error ? [] : [client]))
  }
}
