import type { Role } from '../access/roles.ts'
import type { MailTemplate } from '../mail/mail-texts.pure.ts'

/** What people and channels can be told of. */
export const noticeEvents = [
  'ENDS_SOON',
  'BROKEN',
  'ESCALATED',
  'FIRST_ROWS',
  'HISTORY_COMPLETE',
  'INCIDENT_BEGAN',
  'INCIDENT_ENDED',
  'LINK_FINISHED',
] as const satisfies MailTemplate[]
export type NoticeEvent = (typeof noticeEvents)[number]

/** What concerns no integration, and so has neither owner nor manager: who runs the house is told without a rule. */
const ofTheHouse: Partial<Record<NoticeEvent, readonly Role[]>> = {
  INCIDENT_BEGAN: ['OWNER', 'ADMIN', 'OPERATOR'],
  INCIDENT_ENDED: ['OWNER', 'ADMIN', 'OPERATOR'],
}

/** The roles that are told of an event where the workspace did not decide. */
export const usualRolesOf = (event: NoticeEvent): readonly Role[] => ofTheHouse[event] ?? []

/** Where a channel leads. */
export const channelKinds = ['WEBHOOK', 'SLACK', 'TEAMS'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** How a person wants to be told. */
export const noticeWays = ['AT_ONCE', 'DIGEST', 'NEVER'] as const
export type NoticeWay = (typeof noticeWays)[number]

/** Whether a mail's template is something that one may wish to be told of in another way. */
export const isNoticeEvent = (template: string): template is NoticeEvent =>
  (noticeEvents as readonly string[]).includes(template)
