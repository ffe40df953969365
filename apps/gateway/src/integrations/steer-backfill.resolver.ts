import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Integration } from './integration.type.ts'
import {
  BackfillPayload,
  CancelBackfillInput,
  PauseBackfillInput,
  ResumeBackfillInput,
  StartBackfillInput,
} from './steer-backfill.type.ts'

@Resolver(() => BackfillPayload)
export class SteerBackfillResolver {
  @Mutation(() => BackfillPayload, {
    description: 'What is home already stays; what was late, refused or unreadable is asked for again.',
  })
  startBackfill(
    @Arg('input', () => StartBackfillInput) input: StartBackfillInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('backfill', () => core.backfills.start(actor, input))
  }

  @Mutation(() => BackfillPayload, { description: 'What is on its way still comes home.' })
  pauseBackfill(
    @Arg('input', () => PauseBackfillInput) input: PauseBackfillInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('backfill', () => core.backfills.pause(actor, input))
  }

  @Mutation(() => BackfillPayload)
  resumeBackfill(
    @Arg('input', () => ResumeBackfillInput) input: ResumeBackfillInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('backfill', () => core.backfills.resume(actor, input))
  }

  @Mutation(() => BackfillPayload, { description: 'For good; what is home stays.' })
  cancelBackfill(
    @Arg('input', () => CancelBackfillInput) input: CancelBackfillInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('backfill', () => core.backfills.cancel(actor, input))
  }

  @FieldResolver(() => Integration, {
    nullable: true,
    description: 'Whose history it is, as it stands now; null where nothing was changed.',
  })
  integration(@Root() { backfill }: BackfillPayload, @Ctx() { loaders }: Context) {
    return backfill ? loaders.integration.load(backfill.integrationId) : null
  }
}
