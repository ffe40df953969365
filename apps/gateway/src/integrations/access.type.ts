import type {
  AdviceView,
  AttemptProblemView,
  AttemptView,
  CapabilityView,
  CredentialView,
  RemedyActor as Remedy,
  StateReasonView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'

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
}

@ObjectType({ simpleResolvers: true, description: 'A sealed secret, by what may be told of it.' })
export class Credential implements CredentialView {
  @Field(() => ID) id!: string
  @Field(() => String) slot!: string
  @Field(() => String) label!: string
  @Field(() => String) fingerprint!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime, { nullable: true }) lastUsedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
}

const AttemptStage = enumType<AttemptView['stage']>('AttemptStage', {
  QUEUED: 'QUEUED',
  PENDING: 'PENDING',
  VERIFYING: 'VERIFYING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
})

@ObjectType({ simpleResolvers: true, description: 'A number that Apple sends codes to, as Apple masks it.' })
export class ChallengePhone {
  @Field(() => ID) id!: string
  @Field(() => String) masked!: string
}

/** A code that Apple wants typed in. No method that is built so far is asked for one. */
@ObjectType({ simpleResolvers: true, description: 'A code that Apple sent, and that a person types in.' })
export class Challenge {
  @Field(() => String, { description: 'DEVICE, SMS or VOICE.' }) kind!: string
  @Field(() => String) sentTo!: string
  @Field(() => Int) digits!: number
  @Field(() => DateTime) expiresAt!: Date
  @Field(() => DateTime, { nullable: true }) nextResendAt!: Date | null
  @Field(() => [ChallengePhone]) phones!: ChallengePhone[]
}

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
  challenge?: Challenge | null
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
  @Field(() => DateTime) startedAt!: Date
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null
  @Field(() => AttemptProblem, {
    nullable: true,
    description: 'Set where it failed. A renewal that failed leaves an access that works as it is.',
  })
  problem!: AttemptProblemView | null
}
