import { memberQueries, noticeQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { roles as knownRoles, type Role } from '../access/roles.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { assertMayManage } from './channels.ts'
import type { NoticeEvent, NoticeWay } from './notice-kinds.pure.ts'
import type { NoticePreferenceView, NoticeSettingsView } from './notice-views.ts'
import { readNoticePreferences, settingsOf } from './read-notices.ts'

export interface SetNoticeRuleInput {
  event: NoticeEvent
  owner: boolean
  manager: boolean
  roles: readonly Role[]
  memberIds: readonly string[]
}

/** Decides who is told of an event. @throws {DomainError} NOT_FOUND for a person who is not here, FORBIDDEN. */
export async function setNoticeRule(
  deps: Deps,
  actor: MemberActor,
  { event, owner, manager, roles, memberIds }: SetNoticeRuleInput,
): Promise<NoticeSettingsView> {
  assertMayManage(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    const people = await memberQueries.presentPeople(tx)
    if (!memberIds.every((id) => people.some((one) => one.id === id)))
      throw problem('NOT_FOUND', 'There is no such person in this workspace.', { field: 'memberIds' })
    const rule = {
      workspaceId: actor.workspaceId,
      event,
      owner,
      manager,
      roles: knownRoles.filter((role) => roles.includes(role)),
      memberIds: [...new Set(memberIds)],
    }
    await noticeQueries.putRule(tx, rule)
    const target = { kind: 'workspace', id: actor.workspaceId, clientId: null } as const
    const named = people.filter(({ id }) => memberIds.includes(id)).map(({ name }) => name)
    const to = [owner ? 'owner' : '', manager ? 'manager' : '', ...rule.roles, ...named].filter(
      (one) => one !== '',
    )
    await record(tx, actor, 'workspace.noticeRuleSet', target, [
      { field: event, from: null, to: to.join(', ') },
    ])
    return settingsOf(tx, actor)
  })
}

export interface SetNoticeTimesInput {
  remindDays?: readonly number[] | null | undefined
  /** 0 for never. */
  escalateAfterHours?: number | null | undefined
  digestHourUtc?: number | null | undefined
}

/** Sets when people are reminded, when those above are told, and when digests go out. @throws {DomainError} INVALID, FORBIDDEN. */
export async function setNoticeTimes(
  deps: Deps,
  actor: MemberActor,
  { remindDays, escalateAfterHours, digestHourUtc }: SetNoticeTimesInput,
): Promise<NoticeSettingsView> {
  assertMayManage(actor)
  const days = remindDays && [...new Set(remindDays)].toSorted((a, b) => b - a)
  assertCounts('remindDays', days ?? [], 1, 90)
  assertCounts('escalateAfterHours', escalateAfterHours == null ? [] : [escalateAfterHours], 0, 720)
  assertCounts('digestHourUtc', digestHourUtc == null ? [] : [digestHourUtc], 0, 23)
  return deps.db.write(reachOf(actor), async (tx) => {
    const set = {
      ...(days && { remindDays: days }),
      ...(escalateAfterHours != null && { escalateAfterHours: escalateAfterHours || null }),
      ...(digestHourUtc != null && { digestHourUtc }),
    }
    if (Object.keys(set).length === 0) return settingsOf(tx, actor)
    await noticeQueries.setNoticeTimes(tx, actor.workspaceId, set)
    const target = { kind: 'workspace', id: actor.workspaceId, clientId: null } as const
    const changes = Object.entries(set).map(([field, to]) => ({ field, from: null, to: String(to) }))
    await record(tx, actor, 'workspace.noticeTimesSet', target, changes)
    return settingsOf(tx, actor)
  })
}

/** Notes how the actor wants to be told of an event. */
export async function setNoticePreference(
  deps: Deps,
  actor: MemberActor,
  { event, how }: { event: NoticeEvent; how: NoticeWay },
): Promise<NoticePreferenceView[]> {
  const { workspaceId, memberId } = actor
  await deps.db.write(reachOf(actor), (tx) =>
    noticeQueries.putPreference(tx, { workspaceId, memberId, event, how }),
  )
  return readNoticePreferences(deps, actor)
}

function assertCounts(field: string, values: readonly number[], least: number, most: number): void {
  if (
    values.every((value) => Number.isInteger(value) && value >= least && value <= most) &&
    values.length <= 10
  )
    return
  throw problem('INVALID', `Whole numbers from ${least} to ${most} are meant here, at most ten.`, { field })
}
