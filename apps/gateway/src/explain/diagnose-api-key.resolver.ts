import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { withShortKey } from '../integrations/private-key-length.ts'
import { DiagnoseApiKeyInput, DiagnoseApiKeyPayload } from './diagnose-api-key.type.ts'

@Resolver()
export class DiagnoseApiKeyResolver {
  @Mutation(() => DiagnoseApiKeyPayload, {
    description: 'What is wrong with an API key, who can mend it and where. Asks Apple; stores nothing.',
  })
  async diagnoseApiKey(
    @Arg('input', () => DiagnoseApiKeyInput) input: DiagnoseApiKeyInput,
    @Ctx() { core, actor }: Context,
  ) {
    const { diagnosis, userErrors } = await asPayload('diagnosis', async () =>
      core.explain.apiKey(actor, withShortKey(input)),
    )
    return { findings: diagnosis?.findings ?? null, claims: diagnosis?.claims ?? null, userErrors }
  }
}
