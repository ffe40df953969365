import type { ChallengeView, IntegrationView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Integration } from '../integrations/integration.type.ts'
import { Challenge } from './challenge.type.ts'

type Way = 'DEVICES' | 'TEXT' | 'CALL'

const CodeWay = enumType<Way>('CodeWay', { DEVICES: 'DEVICES', TEXT: 'TEXT', CALL: 'CALL' })

@InputType()
export class ConnectAppleIdInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => ID, { nullable: true, description: 'Renew or continue this one instead of making a new one.' })
  integrationId?: string | null
  @Field(() => String, { description: 'The address of the Apple Account.' }) email!: string
  @Field(() => String, { description: 'Its password. Write-only; proved to Apple once, never stored.' })
  password!: string
  @Field(() => String, { nullable: true }) label?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'False answers before Apple does, for whoever follows the attempt live.',
  })
  wait?: boolean | null
}

@InputType({ description: 'Which sign-in: the one that runs at an integration, or exactly this one.' })
class AttemptInput extends Idempotent {
  @Field(() => ID, { nullable: true }) integrationId?: string | null
  @Field(() => ID, { nullable: true }) attemptId?: string | null
}

@InputType()
export class SubmitCodeInput extends AttemptInput {
  @Field(() => String, { description: 'As Apple showed it; spaces and dashes are taken off.' }) code!: string
}

@InputType()
export class ResendCodeInput extends AttemptInput {
  @Field(() => CodeWay) to!: Way
  @Field(() => ID, { nullable: true, description: "Of the challenge's numbers; for TEXT and CALL." })
  phoneId?: string | null
}

@InputType()
export class ChooseTeamsInput extends AttemptInput {
  @Field(() => [ID], { description: 'Of the attempt’s teams: those that the sign-in is for.' })
  teamIds!: string[]
}

@InputType()
export class CancelAttemptInput extends AttemptInput {}

@InputType()
export class LookAtAppleIdInput {
  @Field(() => String) email!: string
}

@ObjectType({ simpleResolvers: true })
export class ConnectAppleIdPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => Challenge, {
    nullable: true,
    description: 'What Apple asks for; null where it trusts the browser, or has not answered yet.',
  })
  challenge!: ChallengeView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class SubmitCodePayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ResendCodePayload {
  @Field(() => Challenge, { nullable: true }) challenge!: ChallengeView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ChooseTeamsPayload {
  @Field(() => [Integration], {
    nullable: true,
    description: 'One for each team, under one credential; the sign-in’s own first.',
  })
  integrations!: IntegrationView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class CancelAttemptPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class LookAtAppleIdPayload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a company signs this account in, which then cannot be used; null where Apple does not say.',
  })
  companySignIn!: boolean | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
