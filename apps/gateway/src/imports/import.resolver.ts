import type { ImportOutcome as Outcome, ImportRowView, ImportView } from '@gatehouse/core'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import { PageArgs, toConnection, WindowArgs } from '../graphql/connection.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Integration } from '../integrations/integration.type.ts'
import {
  Import,
  ImportConnection,
  ImportCounts,
  ImportInput,
  ImportOutcome,
  ImportRow,
  ImportRowConnection,
  PreviewImportPayload,
  StartImportPayload,
} from './import.type.ts'

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => ImportConnection, { nullable: true, description: 'Newest first.' })
  async imports(@Args(() => PageArgs) page: PageArgs, @Ctx() { core, actor }: Context) {
    return toConnection(await core.imports.list(actor, page))
  }

  @Query(() => Import, { nullable: true, description: 'Null when it is not within reach.' })
  import(@Arg('id', () => ID) id: string, @Ctx() { core, actor }: Context) {
    return core.imports.find(actor, id)
  }

  @FieldResolver(() => ImportCounts)
  counts(@Root() { id }: ImportView, @Ctx() { core, actor }: Context) {
    return core.imports.counts(actor, id)
  }

  @FieldResolver(() => ImportRowConnection, { description: 'In the order of the file.' })
  async rows(
    @Root() { id }: ImportView,
    @Args(() => WindowArgs) page: WindowArgs,
    @Arg('outcome', () => [ImportOutcome], { nullable: true }) outcome: Outcome[] | null,
    @Ctx() { core, actor }: Context,
  ) {
    return toConnection(await core.imports.rows(actor, id, { ...page, outcome }))
  }

  @Mutation(() => PreviewImportPayload, {
    description: 'Says what a file would do, row by row; nothing is stored.',
  })
  previewImport(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() { core, actor }: Context) {
    return asPayload('preview', () => core.imports.preview(actor, input))
  }

  @Mutation(() => StartImportPayload, {
    description:
      'Keys and tokens are sealed at once. The same file twice changes nothing; rows that are refused are told.',
  })
  startImport(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() { core, actor }: Context) {
    return asPayload('import', () => core.imports.start(actor, input))
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => Client, { nullable: true })
  client(@Root() { clientId }: ImportRowView, @Ctx() { loaders }: Context) {
    return clientId === null ? null : loaders.client.load(clientId)
  }

  @FieldResolver(() => Integration, { nullable: true, description: 'As it is now.' })
  integration(@Root() { integrationId }: ImportRowView, @Ctx() { loaders }: Context) {
    return integrationId === null ? null : loaders.integration.load(integrationId)
  }
}
