import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  AddNoticeChannelInput,
  ChangeNoticeChannelInput,
  NoticeChannelPayload,
  NoticePreference,
  NoticePreferencesPayload,
  NoticeSettings,
  NoticeSettingsPayload,
  RemoveNoticeChannelInput,
  RemoveNoticeChannelPayload,
  SendNoticeSampleInput,
  SendNoticeSamplePayload,
  SetNoticePreferenceInput,
  SetNoticeRuleInput,
  SetNoticeTimesInput,
} from './notice.type.ts'
import { QuietHours, QuietHoursPayload, SetQuietHoursInput } from './quiet-hours.type.ts'

@Resolver()
export class NoticeResolver {
  @Query(() => NoticeSettings, {
    nullable: true,
    description: 'Who is told of what happens, where and when.',
  })
  noticeSettings(@Ctx() { core, actor }: Context) {
    return core.notices.settings(actor)
  }

  @Query(() => [NoticePreference], { nullable: true, description: 'How whoever asks wants to be told.' })
  noticePreferences(@Ctx() { core, actor }: Context) {
    return core.notices.preferences(actor)
  }

  @Query(() => QuietHours, {
    nullable: true,
    description: 'When whoever asks is not written to; null for at no time.',
  })
  quietHours(@Ctx() { core, actor }: Context) {
    return core.notices.quietHours(actor)
  }

  @Mutation(() => QuietHoursPayload)
  setQuietHours(
    @Arg('input', () => SetQuietHoursInput) input: SetQuietHoursInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('quietHours', () => core.notices.setQuietHours(actor, input.quietHours ?? null))
  }

  @Mutation(() => NoticeChannelPayload)
  async addNoticeChannel(
    @Arg('input', () => AddNoticeChannelInput) input: AddNoticeChannelInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { made, userErrors } = await asPayload('made', () => core.notices.addChannel(actor, input))
    return { channel: made?.channel ?? null, secret: made?.secret ?? null, userErrors }
  }

  @Mutation(() => NoticeChannelPayload)
  changeNoticeChannel(
    @Arg('input', () => ChangeNoticeChannelInput) input: ChangeNoticeChannelInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('channel', () => core.notices.changeChannel(actor, input))
  }

  @Mutation(() => RemoveNoticeChannelPayload, { description: 'Its address is forgotten at once.' })
  removeNoticeChannel(
    @Arg('input', () => RemoveNoticeChannelInput) input: RemoveNoticeChannelInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('channelId', () => core.notices.removeChannel(actor, input))
  }

  @Mutation(() => SendNoticeSamplePayload)
  sendNoticeSample(
    @Arg('input', () => SendNoticeSampleInput) input: SendNoticeSampleInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('queued', () => core.notices.sample(actor, input))
  }

  @Mutation(() => NoticeSettingsPayload)
  setNoticeRule(
    @Arg('input', () => SetNoticeRuleInput) input: SetNoticeRuleInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('settings', () => core.notices.setRule(actor, input))
  }

  @Mutation(() => NoticeSettingsPayload)
  setNoticeTimes(
    @Arg('input', () => SetNoticeTimesInput) input: SetNoticeTimesInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('settings', () => core.notices.setTimes(actor, input))
  }

  @Mutation(() => NoticePreferencesPayload)
  setNoticePreference(
    @Arg('input', () => SetNoticePreferenceInput) input: SetNoticePreferenceInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('preferences', () => core.notices.setPreference(actor, input))
  }
}
