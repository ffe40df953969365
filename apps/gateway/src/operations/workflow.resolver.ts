import type { RunView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Integration } from '../integrations/integration.type.ts'
import {
  SteerWorkflowInput,
  Workflow,
  WorkflowConnection,
  WorkflowFilter,
  WorkflowPayload,
} from './workflow.type.ts'

@Resolver(() => Workflow)
export class WorkflowResolver {
  @Query(() => WorkflowConnection, {
    nullable: true,
    description: 'Failures first. For those who run the house.',
  })
  async workflows(
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('filter', () => WorkflowFilter, { nullable: true }) filter: WorkflowFilter | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.operations.runs(actor, { ...page, filter }))
  }

  @Query(() => Workflow, { nullable: true, description: 'Null when it is not within reach.' })
  workflow(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.operations.run(actor, id)
  }

  @FieldResolver(() => Client, { nullable: true })
  client(@Root() { clientId }: RunView, @Ctx() { loaders }: Context) {
    return clientId && loaders.client.load(clientId)
  }

  @FieldResolver(() => Integration, { nullable: true })
  integration(@Root() { integrationId }: RunView, @Ctx() { loaders }: Context) {
    return integrationId && loaders.integration.load(integrationId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Its page in the engine's own pages; null where none are configured.",
  })
  temporalUrl(@Root() { workflowId, runId }: RunView, @Ctx() { engineUrl }: Context) {
    return engineUrl && `${engineUrl}/workflows/${encodeURIComponent(workflowId)}/${runId}`
  }

  @Mutation(() => WorkflowPayload, { description: 'Tries the step that fails again now.' })
  retryWorkflow(
    @Arg('input', () => SteerWorkflowInput) input: SteerWorkflowInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('workflow', () => core.operations.retryRun(actor, input))
  }

  @Mutation(() => WorkflowPayload)
  pauseWorkflow(
    @Arg('input', () => SteerWorkflowInput) input: SteerWorkflowInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('workflow', () => core.operations.pauseRun(actor, input))
  }

  @Mutation(() => WorkflowPayload)
  resumeWorkflow(
    @Arg('input', () => SteerWorkflowInput) input: SteerWorkflowInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('workflow', () => core.operations.resumeRun(actor, input))
  }

  @Mutation(() => WorkflowPayload, { description: 'Ends what it works for, and with that the workflow.' })
  cancelWorkflow(
    @Arg('input', () => SteerWorkflowInput) input: SteerWorkflowInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('workflow', () => core.operations.cancelRun(actor, input))
  }
}
