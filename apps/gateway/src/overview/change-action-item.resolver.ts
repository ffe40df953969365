import type { ChangedItems } from '@gatehouse/core'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload, type Payload } from '../graphql/payload.ts'
import { ActionItemsPayload, AssignActionItemsInput, SnoozeActionItemsInput } from './change-many.type.ts'
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

  @Mutation(() => ActionItemsPayload, { description: 'Several to one person.' })
  async assignActionItems(
    @Arg('input', () => AssignActionItemsInput) input: AssignActionItemsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return several(await asPayload('changed', () => core.actionItems.assignMany(actor, input)))
  }

  @Mutation(() => ActionItemsPayload, { description: 'Puts several off.' })
  async snoozeActionItems(
    @Arg('input', () => SnoozeActionItemsInput) input: SnoozeActionItemsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return several(await asPayload('changed', () => core.actionItems.snoozeMany(actor, input)))
  }

  @Mutation(() => ActionItemPayload, { description: 'By mail to whoever has it, once an hour at most.' })
  remindActionItem(
    @Arg('input', () => RemindActionItemInput) input: RemindActionItemInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('actionItem', () => core.actionItems.remind(actor, input))
  }
}

const several = ({ changed, userErrors }: Payload<'changed', ChangedItems>) => ({
  actionItems: changed?.actionItems ?? [],
  refused: changed?.refused ?? [],
  userErrors,
})
