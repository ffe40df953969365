import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ArchiveClientInput,
  ClientPayload,
  RenameClientInput,
  RestoreClientInput,
  SetClientManagerInput,
  SetClientNotesInput,
  SetClientTagsInput,
} from './change-client.type.ts'

@Resolver()
export class ChangeClientResolver {
  @Mutation(() => ClientPayload, { description: 'The slug stays, so that addresses go on working.' })
  renameClient(
    @Arg('input', () => RenameClientInput) input: RenameClientInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.rename(actor, input))
  }

  @Mutation(() => ClientPayload)
  setClientTags(
    @Arg('input', () => SetClientTagsInput) input: SetClientTagsInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.setTags(actor, input))
  }

  @Mutation(() => ClientPayload)
  setClientNotes(
    @Arg('input', () => SetClientNotesInput) input: SetClientNotesInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.setNotes(actor, input))
  }

  @Mutation(() => ClientPayload)
  setClientManager(
    @Arg('input', () => SetClientManagerInput) input: SetClientManagerInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.setManager(actor, input))
  }

  @Mutation(() => ClientPayload, {
    description: 'Nothing of it is fetched any more; its data and its keys stay.',
  })
  archiveClient(
    @Arg('input', () => ArchiveClientInput) input: ArchiveClientInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.archive(actor, input))
  }

  @Mutation(() => ClientPayload, {
    description: 'Its integrations sync again, and the days since it was archived are fetched.',
  })
  restoreClient(
    @Arg('input', () => RestoreClientInput) input: RestoreClientInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('client', () => core.clients.restore(actor, input))
  }
}
