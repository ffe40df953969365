import type { Role } from '../access/roles.ts'
import type { ChannelKind, NoticeEvent, NoticeWay } from './notice-kinds.pure.ts'

/** Who is told of an event. */
export interface NoticeRuleView {
  event: NoticeEvent
  /** The integration's owner, and its client's manager. */
  owner: boolean
  manager: boolean
  roles: Role[]
  members: { id: string; name: string }[]
}

/** A webhook, or one of a chat; of its address the host alone. */
export interface NoticeChannelView {
  id: string
  kind: ChannelKind
  name: string
  host: string
  events: NoticeEvent[]
  createdAt: Date
  /** What became of the last post; null before the first. */
  lastPost: { at: Date; state: 'QUEUED' | 'SENT' | 'KEPT' | 'FAILED'; problem: string | null } | null
}

/** How a workspace tells of what happens. */
export interface NoticeSettingsView {
  remindDays: number[]
  /** Null: those above are never told. */
  escalateAfterHours: number | null
  digestHourUtc: number
  rules: NoticeRuleView[]
  channels: NoticeChannelView[]
}

/** How a person wants to be told of an event. */
export interface NoticePreferenceView {
  event: NoticeEvent
  how: NoticeWay
}
