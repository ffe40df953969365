import { Arg, Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import { WindowArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { AuditChain, AuditFilter, AuditLog } from './audit.type.ts'

@Resolver(() => AuditLog)
export class AuditResolver {
  @Query(() => AuditLog, { nullable: true, description: 'Newest first, as far as the grants reach.' })
  async auditLog(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.audit.list(actor, { ...page, ...filter }))
  }

  @FieldResolver(() => AuditChain)
  chain(@Ctx() { core, actor }: Context) {
    return core.audit.chain(actor)
  }
}
