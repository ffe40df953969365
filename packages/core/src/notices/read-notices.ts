import {
  mailQueries,
  memberQueries,
  noticeQueries,
  workspaceQueries,
  type ChannelRow,
  type Tx,
} from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { Role } from '../access/roles.ts'
import type { Deps } from '../deps.ts'
import {
  noticeEvents,
  usualRolesOf,
  type ChannelKind,
  type NoticeEvent,
  type NoticeWay,
} from './notice-kinds.pure.ts'
import type {
  NoticeChannelView,
  NoticePreferenceView,
  NoticeRuleView,
  NoticeSettingsView,
} from './notice-views.ts'

/** How the workspace tells of what happens; to who reaches a part of it, no channels. @throws {DomainError} FORBIDDEN. */
export function readNoticeSettings(deps: Deps, actor: MemberActor): Promise<NoticeSettingsView> {
  authorise(actor, 'member.read')
  return deps.db.read(reachOf(actor), (tx) => settingsOf(tx, actor))
}

/** The settings as a transaction sees them. */
export async function settingsOf(tx: Tx, { workspaceId }: MemberActor): Promise<NoticeSettingsView> {
  const { remindDays, escalateAfterHours, digestHourUtc } = await workspaceQueries.getWorkspace(
    tx,
    workspaceId,
  )
  const channels = await noticeQueries.listChannels(tx)
  const rules = await noticeQueries.listRules(tx)
  const people = await memberQueries.presentPeople(tx)
  const posts = await mailQueries.lastPosts(tx)
  return {
    remindDays,
    escalateAfterHours,
    digestHourUtc,
    rules: noticeEvents.map((event): NoticeRuleView => {
      const rule = rules.find((each) => each.event === event)
      const ids = rule?.memberIds ?? []
      return {
        event,
        owner: rule?.owner ?? true,
        manager: rule?.manager ?? true,
        roles: (rule ? rule.roles : [...usualRolesOf(event)]) as Role[], // written by setRule alone
        members: people.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
      }
    }),
    channels: channels.map((row) => toChannelView(row, posts.get(row.id) ?? null)),
  }
}

/** A channel as people see it. */
export const toChannelView = (
  { id, kind, name, host, events, createdAt }: ChannelRow,
  last: mailQueries.LastPost | null,
): NoticeChannelView => ({
  id,
  kind: kind as ChannelKind, // written by addChannel alone
  name,
  host,
  events: events as NoticeEvent[], // as above
  createdAt,
  lastPost: last && {
    at: last.endedAt ?? last.createdAt,
    state: last.state as NonNullable<NoticeChannelView['lastPost']>['state'], // a post is never held
    problem: last.problemCode,
  },
})

/** How the actor wants to be told of each event. */
export async function readNoticePreferences(deps: Deps, actor: MemberActor): Promise<NoticePreferenceView[]> {
  const rows = await deps.db.read(reachOf(actor), (tx) => noticeQueries.preferencesOf(tx, actor.memberId))
  return noticeEvents.map((event) => ({
    event,
    how: (rows.find((row) => row.event === event)?.how ?? 'AT_ONCE') as NoticeWay, // written by setPreference alone
  }))
}
