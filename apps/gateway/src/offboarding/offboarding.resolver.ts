import type { ClientView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Client } from '../clients/client.type.ts'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import {
  ConfirmRevocationInput,
  OffboardClientInput,
  Offboarding,
  OffboardingPayload,
  OffboardingPreview,
} from './offboarding.type.ts'

@Resolver(() => Client)
export class OffboardingResolver {
  @FieldResolver(() => Offboarding, { nullable: true, description: 'Null for a client at work.' })
  offboarding(@Root() client: ClientView, @Ctx() { core, actor }: Context) {
    return core.offboarding.find(actor, client.id)
  }

  @FieldResolver(() => OffboardingPreview, {
    nullable: true,
    description: 'What off-boarding it would mean.',
  })
  offboardingPreview(@Root() client: ClientView, @Ctx() { core, actor }: Context) {
    return core.offboarding.preview(actor, client.id)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'JSON: what was agreed and deleted, with the entries of the audit log that say so.',
  })
  offboardingProof(@Root() client: ClientView, @Ctx() { core, actor }: Context) {
    return core.offboarding.proof(actor, client.id)
  }

  @Mutation(() => OffboardingPayload, {
    description: 'Its secrets are gone at once; its data stay, or are deleted after thirty days.',
  })
  offboardClient(
    @Arg('input', () => OffboardClientInput) input: OffboardClientInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('offboarding', () => core.offboarding.offboard(actor, input))
  }

  @Mutation(() => OffboardingPayload, { description: 'Notes that something was revoked at Apple.' })
  confirmRevocation(
    @Arg('input', () => ConfirmRevocationInput) input: ConfirmRevocationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('offboarding', () => core.offboarding.confirmRevocation(actor, input))
  }
}
