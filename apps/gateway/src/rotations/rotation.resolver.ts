import type { CredentialView, IntegrationView, RotationView } from '@gatehouse/core'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { asPayload } from '../graphql/payload.ts'
import { Credential } from '../integrations/access.type.ts'
import { Integration } from '../integrations/integration.type.ts'
import { withShortKey } from '../integrations/private-key-length.ts'
import {
  CancelRotationInput,
  ConfirmCredentialRevokedInput,
  RotateCredentialInput,
  Rotation,
  RotationPayload,
} from './rotation.type.ts'

@Resolver(() => Rotation)
export class RotationResolver {
  @Mutation(() => RotationPayload, {
    description:
      'Puts another key in the place of the one that serves: proved beside it, switched, and the old one looked at until Apple refuses it. Where the new one is not accepted, the old one serves on. A Reporter token is made anew with consent, by the password that is kept.',
  })
  rotateCredential(
    @Arg('input', () => RotateCredentialInput) input: RotateCredentialInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('rotation', () => core.rotations.begin(actor, withShortKey(input)))
  }

  @Mutation(() => RotationPayload, {
    description: 'The old key was revoked at Apple; Apple is asked at once.',
  })
  confirmCredentialRevoked(
    @Arg('input', () => ConfirmCredentialRevokedInput) input: ConfirmCredentialRevokedInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('rotation', () => core.rotations.confirmRevocation(actor, input))
  }

  @Mutation(() => RotationPayload, {
    description: 'Before the switch the old key serves on, after it the new one.',
  })
  cancelRotation(
    @Arg('input', () => CancelRotationInput) input: CancelRotationInput,
    @Ctx() { core, actor }: Context,
  ) {
    return asPayload('rotation', () => core.rotations.cancel(actor, input))
  }

  @FieldResolver(() => [Integration])
  async integrations(@Root() rotation: RotationView, @Ctx() { core, actor }: Context) {
    const views = await core.integrations.byIds(
      actor,
      rotation.integrations.map(({ id }) => id),
    )
    return views.filter((view) => view !== null)
  }
}

@Resolver(() => Integration)
export class RotationOfIntegrationResolver {
  @FieldResolver(() => Rotation, { nullable: true, description: 'The newest one.' })
  rotation(@Root() integration: IntegrationView, @Ctx() { loaders }: Context) {
    return loaders.rotation.load(integration.id)
  }
}

@Resolver(() => Credential)
export class CredentialResolver {
  @FieldResolver(() => [Integration], { description: 'What it serves, within reach.' })
  async integrations(@Root() { integrationIds }: CredentialView, @Ctx() { loaders }: Context) {
    const views = await Promise.all(integrationIds.map((id) => loaders.integration.load(id)))
    return views.filter((view) => view !== null)
  }
}
