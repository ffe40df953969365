import type { Actor, MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import type { ActionItemView } from '../overview/overview-views.ts'
import type { PageOf, PageRequest } from '../views.ts'
import { assignActionItem } from './assign-action-item.ts'
import type { ChangeActionItemInput } from './change-action-item.ts'
import { changeMany, type ChangedItems } from './change-many.ts'
import { claimActionItem } from './claim-action-item.ts'
import { listActionItems, type ActionItemFilter } from './list-action-items.ts'
import { queueCounts, watchQueue, type QueueCountsView } from './queue-counts.ts'
import { remindActionItem } from './remind-action-item.ts'
import { snoozeActionItem } from './snooze-action-item.ts'

/** What people must do. Those that change something: @throws {DomainError} NOT_FOUND also for what is done, FORBIDDEN. */
export interface ActionItemsCore {
  list(
    actor: Actor,
    page: PageRequest & { filter?: ActionItemFilter | null | undefined },
  ): Promise<PageOf<ActionItemView>>
  /** How much there is. @throws {DomainError} FORBIDDEN. */
  counts(actor: MemberActor): Promise<QueueCountsView>
  /** Ends when `signal` aborts. Yields once at the start and then whenever an item came, went or changed. */
  watch(actor: MemberActor, signal: AbortSignal): AsyncGenerator<QueueCountsView>
  /** To a person of the workspace; without one, back to whose it is by itself or to nobody. */
  assign(
    actor: MemberActor,
    input: ChangeActionItemInput & { memberId?: string | null | undefined },
  ): Promise<ActionItemView>
  /** For two minutes. @throws {DomainError} CONFLICT while somebody else is at it. */
  claim(
    actor: MemberActor,
    input: ChangeActionItemInput & { release?: boolean | null | undefined },
  ): Promise<ActionItemView>
  /** Before its deadline, at most thirty days; without a time it is back at once. @throws {DomainError} INVALID. */
  snooze(
    actor: MemberActor,
    input: ChangeActionItemInput & { until?: Date | null | undefined },
  ): Promise<ActionItemView>
  /** Several to one person, each by itself. @throws {DomainError} INVALID for more than 100. */
  assignMany(
    actor: MemberActor,
    input: { actionItemIds: readonly string[]; memberId?: string | null | undefined },
  ): Promise<ChangedItems>
  /** Several until one time, each before its own deadline. @throws {DomainError} INVALID for more than 100. */
  snoozeMany(
    actor: MemberActor,
    input: { actionItemIds: readonly string[]; until?: Date | null | undefined },
  ): Promise<ChangedItems>
  /** By mail, once an hour. @throws {DomainError} CONFLICT. */
  remind(actor: MemberActor, input: ChangeActionItemInput): Promise<ActionItemView>
}

/** What people must do, bound to what it works with. */
export const createActionItemsCore = (deps: Deps): ActionItemsCore => ({
  list: (actor, page) => listActionItems(deps, actor, page),
  counts: (actor) => queueCounts(deps, actor),
  watch: (actor, signal) => watchQueue(deps, actor, signal),
  assign: (actor, input) => assignActionItem(deps, actor, input),
  claim: (actor, input) => claimActionItem(deps, actor, input),
  snooze: (actor, input) => snoozeActionItem(deps, actor, input),
  assignMany: (actor, { actionItemIds, ...input }) =>
    changeMany(actionItemIds, (actionItemId) => assignActionItem(deps, actor, { ...input, actionItemId })),
  snoozeMany: (actor, { actionItemIds, ...input }) =>
    changeMany(actionItemIds, (actionItemId) => snoozeActionItem(deps, actor, { ...input, actionItemId })),
  remind: (actor, input) => remindActionItem(deps, actor, input),
})
