import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ActionItemPayload,
  AssignActionItemInput,
  ClaimActionItemInput,
  RemindActionItemInput,
  SnoozeActionItemInput,
} from './action-item.type.ts'

@Resolver()
export class ChangeActionItemResolver {
  @Mutation(() => ActionItemPayload, { description: 'Gives it to a person of the workspace.' })
  assignActionItem(
    @Arg('input', () => AssignActionItemInput) input: AssignActionItemInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('actionItem', () => core.actionItems.assign(actor, input))
  }

  @Mutation(() => ActionItemPayload, { description: 'For two minutes nobody else is let in.' })
  claimActionItem(
    @Arg('input', () => ClaimActionItemInput) input: ClaimActionItemInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('actionItem', () => core.actionItems.claim(actor, input))
  }

  @Mutation(() => ActionItemPayload, { description: 'Puts it off.' })
  snoozeActionItem(
    @Arg('input', () => SnoozeActionItemInput) input: SnoozeActionItemInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('actionItem', () => core.actionItems.snooze(actor, input))
  }

  @Mutation(() => ActionItemPayload, { description: 'By mail to whoever has it, once an hour at most.' })
  remindActionItem(
    @Arg('input', () => RemindActionItemInput) input: RemindActionItemInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('actionItem', () => core.actionItems.remind(actor, input))
  }
}
