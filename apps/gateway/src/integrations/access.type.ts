import {
  attemptStages,
  type AdviceView,
  type AttemptProblemView,
  type AttemptView,
  type CapabilityView,
  type ChallengeView,
  type CoverView,
  type CredentialView,
  type OfferedTeam,
  type RemedyActor as Remedy,
  type StateReasonView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Challenge } from '../sign-in/challenge.type.ts'
import { SignInTeam } from '../sign-in/team.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Why an integration is in its state: cause, person, page.',
})
export class StateReason implements StateReasonView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: Page | null
  @Field(() => DateTime) since!: Date
}

const CapabilityStatus = enumType<CapabilityView['status']>('CapabilityStatus', {
  PROVED: 'PROVED',
  REFUSED: 'REFUSED',
  UNKNOWN: 'UNKNOWN',
})

@ObjectType({
  simpleResolvers: true,
  description: 'What the integrations of a client that are at work may do.',
})
export class Cover implements CoverView {
  @Field(() => String, { description: 'As that of a capability.' }) name!: string
  @Field(() => CapabilityStatus, { description: 'PROVED where any of them proved it.' })
  status!: CapabilityView['status']
}

@ObjectType({ simpleResolvers: true })
export class Capability implements CapabilityView {
  @Field(() => String, {
    description: 'APPS, SALES, FINANCE, ANALYTICS, USERS …: what the credential was asked to do.',
  })
  name!: string
  @Field(() => CapabilityStatus) status!: CapabilityView['status']
  @Field(() => String, { nullable: true }) reason!: string | null
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor, { nullable: true }) actor!: Remedy | null
  @Field(() => String, { nullable: true, description: 'The roles whose keys may, as one says them.' })
  rolesNeeded!: string | null
  @Field(() => String, { nullable: true, description: 'Apple’s own words of a refusal.' }) appleSaid!:
    string | null
  @Field(() => DateTime, { nullable: true }) checkedAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When Apple last let it.' }) provedAt!: Date | null
  @Field(() => Boolean, {
    description: 'Whether the API key of the service user was asked, and not what asks for the rest.',
  })
  byServiceUserKey!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A sealed secret, by what may be told of it.' })
export class Credential implements Omit<CredentialView, 'integrationIds'> {
  @Field(() => ID) id!: string
  @Field(() => String, {
    description:
      'A asks, B waits in a rotation, RENEWAL is what a new one for A is made with, APPS asks for apps and products beside A.',
  })
  slot!: string
  @Field(() => String, { description: 'API_KEY, REPORTER_TOKEN, APP_SPECIFIC_PASSWORD, APPLE_SESSION.' })
  kind!: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true, description: 'What it is called at Apple.' }) appleLabel!:
    string | null
  @Field(() => String, { nullable: true, description: 'The Apple ID that it belongs to; null for keys.' })
  appleId!: string | null
  @Field(() => String, { nullable: true }) keyId!: string | null
  @Field(() => String, { nullable: true }) issuerId!: string | null
  @Field(() => String) fingerprint!: string
  @Field(() => Boolean, { description: 'It is the workspace’s own, and may serve several clients.' })
  shared!: boolean
  @Field(() => Page, { description: 'Where at Apple it is revoked.' }) page!: Page
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime, { nullable: true }) lastUsedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
}

const AttemptStage = enumType('AttemptStage', membersOf(attemptStages))

@ObjectType({ simpleResolvers: true, description: 'What would be better, though nothing is broken.' })
export class Advice implements AdviceView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: Page | null
}

@ObjectType({ simpleResolvers: true, description: 'Why an attempt failed: cause, person, page.' })
export class AttemptProblem implements AttemptProblemView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: Page | null
}

@ObjectType({ simpleResolvers: true, description: 'One try to gain or renew access.' })
export class Attempt implements AttemptView {
  @Field(() => ID) id!: string
  @Field(() => AttemptStage) stage!: AttemptView['stage']
  @Field(() => String, { nullable: true }) waitsFor!: string | null
  @Field(() => Challenge, {
    nullable: true,
    description: 'Where it waits for a code. Keys need none, so theirs have none.',
  })
  challenge!: ChallengeView | null
  @Field(() => [SignInTeam], {
    nullable: true,
    description: 'Where a person has to say for which teams this sign-in is; null before and after.',
  })
  teams!: OfferedTeam[] | null
  @Field(() => String, { nullable: true, description: 'Who signs in to Apple; null where nobody does.' })
  appleId!: string | null
  @Field(() => Int, { description: 'Codes that Apple was asked about.' }) tries!: number
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
  @Field(() => DateTime) startedAt!: Date
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null
  @Field(() => AttemptProblem, {
    nullable: true,
    description:
      'Set where it failed, or where Apple refused a code and the sign-in goes on. A renewal that failed leaves an access that works as it is.',
  })
  problem!: AttemptProblemView | null
}
