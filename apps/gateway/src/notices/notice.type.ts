import {
  channelKinds,
  noticeEvents,
  noticeWays,
  type NoticeChannelView,
  type NoticePreferenceView,
  type NoticeRuleView,
  type NoticeSettingsView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Role } from '../viewer/viewer.type.ts'

type Event = NoticeRuleView['event']
type LastPostView = NonNullable<NoticeChannelView['lastPost']>

const NoticeEvent = enumType(
  'NoticeEvent',
  membersOf(noticeEvents),
  'What people and channels can be told of.',
)
const NoticeChannelKind = enumType('NoticeChannelKind', membersOf(channelKinds))
const NoticeWay = enumType('NoticeWay', membersOf(noticeWays), 'How a person wants to be told.')
const PostState = enumType<LastPostView['state']>(
  'PostState',
  { QUEUED: 'QUEUED', SENT: 'SENT', KEPT: 'KEPT', FAILED: 'FAILED' },
  'KEPT: of a demo, from which nothing is posted.',
)

@ObjectType({ simpleResolvers: true })
class LastPost implements LastPostView {
  @Field(() => DateTime) at!: Date
  @Field(() => PostState) state!: LastPostView['state']
  @Field(() => String, { nullable: true, description: 'Why it was not taken, as a code.' }) problem!:
    string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'A webhook, or one of a chat. Its address is never shown again.',
})
class NoticeChannel implements NoticeChannelView {
  @Field(() => ID) id!: string
  @Field(() => NoticeChannelKind) kind!: NoticeChannelView['kind']
  @Field(() => String) name!: string
  @Field(() => String, { description: 'Of its address.' }) host!: string
  @Field(() => [NoticeEvent]) events!: Event[]
  @Field(() => DateTime) createdAt!: Date
  @Field(() => LastPost, { nullable: true }) lastPost!: LastPostView | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who is told of an event by mail, as far as they reach the client.',
})
class NoticeRule implements NoticeRuleView {
  @Field(() => NoticeEvent) event!: Event
  @Field(() => Boolean, { description: "The integration's." }) owner!: boolean
  @Field(() => Boolean, { description: "The client's." }) manager!: boolean
  @Field(() => [Role]) roles!: NoticeRuleView['roles']
  @Field(() => [Person]) members!: { id: string; name: string }[]
}

@ObjectType({ simpleResolvers: true })
export class NoticeSettings implements NoticeSettingsView {
  @Field(() => [Int], { description: 'So many days before an access ends.' }) remindDays!: number[]
  @Field(() => Int, { nullable: true, description: 'Null: those above are never told.' })
  escalateAfterHours!: number | null
  @Field(() => Int, { description: 'From which a day’s digests go out.' }) digestHourUtc!: number
  @Field(() => [NoticeRule]) rules!: NoticeRuleView[]
  @Field(() => [NoticeChannel], { description: 'None for who reaches a part of the workspace.' })
  channels!: NoticeChannelView[]
}

@ObjectType({ simpleResolvers: true })
export class NoticePreference implements NoticePreferenceView {
  @Field(() => NoticeEvent) event!: Event
  @Field(() => NoticeWay) how!: NoticePreferenceView['how']
}

@InputType()
export class AddNoticeChannelInput {
  @Field(() => NoticeChannelKind) kind!: NoticeChannelView['kind']
  @Field(() => String) name!: string
  @Field(() => String, { description: 'Write-only: who knows the address of a chat may write there.' })
  url!: string
  @Field(() => [NoticeEvent]) events!: Event[]
}

@InputType()
export class ChangeNoticeChannelInput {
  @Field(() => ID) id!: string
  @Field(() => String, { nullable: true }) name?: string | null
  @Field(() => [NoticeEvent], { nullable: true }) events?: Event[] | null
}

@InputType()
export class RemoveNoticeChannelInput {
  @Field(() => ID) id!: string
}

@InputType()
export class SendNoticeSampleInput {
  @Field(() => ID, { nullable: true, description: 'Without it, to whoever asks, by mail.' }) channelId?:
    string | null
}

@InputType()
export class SetNoticeRuleInput {
  @Field(() => NoticeEvent) event!: Event
  @Field(() => Boolean) owner!: boolean
  @Field(() => Boolean) manager!: boolean
  @Field(() => [Role]) roles!: NoticeRuleView['roles']
  @Field(() => [ID]) memberIds!: string[]
}

@InputType()
export class SetNoticeTimesInput {
  @Field(() => [Int], { nullable: true }) remindDays?: number[] | null
  @Field(() => Int, { nullable: true, description: '0 for never.' }) escalateAfterHours?: number | null
  @Field(() => Int, { nullable: true }) digestHourUtc?: number | null
}

@InputType()
export class SetNoticePreferenceInput {
  @Field(() => NoticeEvent) event!: Event
  @Field(() => NoticeWay) how!: NoticePreferenceView['how']
}

@ObjectType({ simpleResolvers: true })
export class NoticeChannelPayload {
  @Field(() => NoticeChannel, { nullable: true }) channel!: NoticeChannelView | null
  @Field(() => String, {
    nullable: true,
    description: 'What posts to a webhook are signed with (Standard Webhooks). Told here and never again.',
  })
  secret!: string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RemoveNoticeChannelPayload {
  @Field(() => ID, { nullable: true }) channelId!: string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class SendNoticeSamplePayload {
  @Field(() => Boolean, { nullable: true }) queued!: boolean | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class NoticeSettingsPayload {
  @Field(() => NoticeSettings, { nullable: true }) settings!: NoticeSettingsView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class NoticePreferencesPayload {
  @Field(() => [NoticePreference], { nullable: true }) preferences!: NoticePreferenceView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
