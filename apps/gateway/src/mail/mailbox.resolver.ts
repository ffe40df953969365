import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { WindowArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { KeptMail, KeptMailConnection } from './mailbox.type.ts'

@Resolver(() => KeptMail)
export class MailboxResolver {
  @Query(() => KeptMailConnection, {
    nullable: true,
    description:
      'Mails that were kept instead of being sent, newest first. Null where mails go out, and in production.',
  })
  async mailbox(@Args(() => WindowArgs) page: WindowArgs, @Ctx() { core, actor }: Context) {
    const mails = await core.mail.mailbox(actor, page)
    return mails && toConnection(mails)
  }
}
