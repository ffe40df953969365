import type {
  AttemptProblemView,
  IntegrationView,
  OnExistingToken as OnExisting,
  Page as PageView,
  RotationStepView,
  RotationView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { AttemptProblem } from '../integrations/access.type.ts'
import { OnExistingToken } from '../integrations/connect-reporter.type.ts'
import { Integration } from '../integrations/integration.type.ts'

type Analytics = NonNullable<RotationView['analytics']>

const RotationMode = enumType<RotationView['mode']>(
  'RotationMode',
  { PLANNED: 'PLANNED', LEAKED: 'LEAKED' },
  'LEAKED: the old key is not asked with from the first moment.',
)

@InputType()
export class RotateCredentialInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => String, { nullable: true, description: 'Absent for an individual key.' }) issuerId?:
    string | null
  @Field(() => String, { nullable: true, description: 'Of the new key; absent for a Reporter token.' })
  keyId?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      "The new .p8 file's text, at most 10,000 characters; absent for a Reporter token. Write-only.",
  })
  privateKey?: string | null
  @Field(() => OnExistingToken, {
    nullable: true,
    description:
      'For a Reporter token, REPLACE: the password that is kept makes another, which ends the present one for every tool at once.',
  })
  onExistingToken?: OnExisting | null
  @Field(() => RotationMode, { defaultValue: 'PLANNED' }) mode!: RotationView['mode']
  @Field(() => Boolean, {
    nullable: true,
    description:
      'The present key, an Admin’s, asks for the analytics of the chosen apps first, and is deleted here when the new one takes its place.',
  })
  requestAnalytics?: boolean | null
}

@InputType()
export class ConfirmCredentialRevokedInput extends Idempotent {
  @Field(() => ID) rotationId!: string
}

@InputType()
export class CancelRotationInput extends Idempotent {
  @Field(() => ID) rotationId!: string
}

@ObjectType({ simpleResolvers: true })
class RotationStep implements RotationStepView {
  @Field(() => String, {
    description: 'TOKEN_MADE; or CUT, VERIFIED, ANALYTICS_REQUESTED, SWITCHED, REVOKED, REFUSAL_SEEN.',
  })
  name!: RotationStepView['name']
  @Field(() => String, { description: 'DONE, NOW, WAITING, FAILED, SKIPPED.' })
  state!: RotationStepView['state']
  @Field(() => DateTime, { nullable: true }) at!: Date | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an Admin’s key has asked Apple for, once for each app.',
})
class RequestedAnalytics implements Analytics {
  @Field(() => Int, { description: 'Apps that were asked for so far.' }) apps!: number
  @Field(() => Int, { description: 'Requests that were made: from now on, and of what was before.' })
  made!: number
  @Field(() => Int, { description: 'Requests that were there already.' }) there!: number
  @Field(() => Int, {
    description: 'Requests that were there, and stopped by Apple for inactivity: no report comes of them.',
  })
  stopped!: number
  @Field(() => Int, { description: 'Requests that Apple does not take for this app.' }) refused!: number
}

@ObjectType({ simpleResolvers: true, description: 'One key being put in another’s place, without a gap.' })
export class Rotation implements Omit<RotationView, 'integrations'> {
  @Field(() => ID) id!: string
  @Field(() => RotationMode) mode!: RotationView['mode']
  @Field(() => String, { description: 'VERIFYING, SWITCHED, DONE, UNREVOKED, FAILED, CANCELLED.' })
  state!: RotationView['state']
  @Field(() => String, { nullable: true, description: 'Why it failed; the old key serves on then.' })
  reason!: string | null
  @Field(() => AttemptProblem, { nullable: true, description: 'The same with who can mend it, and where.' })
  problem!: AttemptProblemView | null
  @Field(() => String, { description: 'What the old one is called.' }) oldLabel!: string
  @Field(() => String, { nullable: true, description: 'What the new one is called.' }) newLabel!:
    string | null
  @Field(() => Page, { description: 'Where at Apple the old one is revoked.' }) page!: PageView
  @Field(() => [RotationStep]) steps!: RotationStepView[]
  @Field(() => [Integration], { description: 'Whom the key serves.' }) integrations?: IntegrationView[]
  @Field(() => RequestedAnalytics, { nullable: true }) analytics!: Analytics | null
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When an Admin’s key was deleted here; what is kept since only tells whether Apple refuses it.',
  })
  oldDroppedAt!: Date | null
  @Field(() => DateTime) startedAt!: Date
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class RotationPayload {
  @Field(() => Rotation, { nullable: true }) rotation!: RotationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
