import type { JobView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { PageArgs, toConnection } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  Job,
  JobConnection,
  JobPayload,
  JobProblemConnection,
  ReparseDeliveriesInput,
  RewrapSecretsInput,
  SteerJobInput,
} from './job.type.ts'

@Resolver(() => Job)
export class JobResolver {
  @Query(() => JobConnection, { nullable: true, description: 'Newest first.' })
  async jobs(@Args(() => PageArgs) page: PageArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.jobs.list(actor, page))
  }

  @Query(() => Job, { nullable: true, description: 'Null when it is not within reach.' })
  job(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.jobs.find(actor, id)
  }

  @FieldResolver(() => JobProblemConnection)
  async problems(
    @Root() job: JobView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.jobs.problems(actor, job.id, page))
  }

  @Mutation(() => JobPayload, {
    description: 'Seals every secret anew with the newest key of the key file; a running one goes on.',
  })
  rewrapSecrets(
    @Arg('input', () => RewrapSecretsInput) input: RewrapSecretsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('job', () => core.jobs.rewrap(actor, input))
  }

  @Mutation(() => JobPayload, { description: 'Reads kept files again, and asks Apple for nothing.' })
  reparseDeliveries(
    @Arg('input', () => ReparseDeliveriesInput) input: ReparseDeliveriesInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('job', () => core.jobs.reparse(actor, input))
  }

  @Mutation(() => JobPayload)
  pauseJob(@Arg('input', () => SteerJobInput) input: SteerJobInput, @Ctx() { core, actor }: Context) {
    return asPayload('job', () => core.jobs.pause(actor, input))
  }

  @Mutation(() => JobPayload)
  resumeJob(@Arg('input', () => SteerJobInput) input: SteerJobInput, @Ctx() { core, actor }: Context) {
    return asPayload('job', () => core.jobs.resume(actor, input))
  }

  @Mutation(() => JobPayload, { description: 'For good; what is done stays done.' })
  cancelJob(@Arg('input', () => SteerJobInput) input: SteerJobInput, @Ctx() { core, actor }: Context) {
    return asPayload('job', () => core.jobs.cancel(actor, input))
  }
}
