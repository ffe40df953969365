import type { MemberActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { addChannel, changeChannel, removeChannel, sendSample, type AddChannelInput } from './channels.ts'
import type { NoticeEvent, NoticeWay } from './notice-kinds.pure.ts'
import type { NoticeChannelView, NoticePreferenceView, NoticeSettingsView } from './notice-views.ts'
import { readQuietHours, setQuietHours, type QuietHoursView } from './set-quiet-hours.ts'
import { readNoticePreferences, readNoticeSettings } from './read-notices.ts'
import {
  setNoticePreference,
  setNoticeRule,
  setNoticeTimes,
  type SetNoticeRuleInput,
  type SetNoticeTimesInput,
} from './set-notices.ts'

/** Who is told of what happens, where and when. @throws {DomainError} as each says. */
export interface NoticesCore {
  settings(actor: MemberActor): Promise<NoticeSettingsView>
  preferences(actor: MemberActor): Promise<NoticePreferenceView[]>
  /** The secret of a webhook is told here and never again. */
  addChannel(
    actor: MemberActor,
    input: AddChannelInput,
  ): Promise<{ channel: NoticeChannelView; secret: string | null }>
  changeChannel(actor: MemberActor, input: Parameters<typeof changeChannel>[2]): Promise<NoticeChannelView>
  removeChannel(actor: MemberActor, input: { id: string }): Promise<string>
  /** To a channel, or without one to the actor by mail. */
  sample(actor: MemberActor, input: { channelId?: string | null | undefined }): Promise<boolean>
  setRule(actor: MemberActor, input: SetNoticeRuleInput): Promise<NoticeSettingsView>
  setTimes(actor: MemberActor, input: SetNoticeTimesInput): Promise<NoticeSettingsView>
  setPreference(
    actor: MemberActor,
    input: { event: NoticeEvent; how: NoticeWay },
  ): Promise<NoticePreferenceView[]>
  /** When the actor is not written to; null for at no time. */
  quietHours(actor: MemberActor): Promise<QuietHoursView | null>
  /** Null ends them. @throws {DomainError} INVALID at its field. */
  setQuietHours(actor: MemberActor, hours: QuietHoursView | null): Promise<QuietHoursView | null>
}

/** Notices, bound to what they work with. */
export const createNoticesCore = (deps: Deps): NoticesCore => ({
  settings: (actor) => readNoticeSettings(deps, actor),
  preferences: (actor) => readNoticePreferences(deps, actor),
  addChannel: (actor, input) => addChannel(deps, actor, input),
  changeChannel: (actor, input) => changeChannel(deps, actor, input),
  removeChannel: (actor, input) => removeChannel(deps, actor, input),
  sample: (actor, input) => sendSample(deps, actor, input),
  setRule: (actor, input) => setNoticeRule(deps, actor, input),
  setTimes: (actor, input) => setNoticeTimes(deps, actor, input),
  setPreference: (actor, input) => setNoticePreference(deps, actor, input),
  quietHours: (actor) => readQuietHours(deps, actor),
  setQuietHours: (actor, hours) => setQuietHours(deps, actor, hours),
})
