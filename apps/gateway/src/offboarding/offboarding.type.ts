import type { HoldingsView, OffboardingView, Page as PageView, RevocationView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page } from '../graphql/remedy.ts'
import { DateTime, Day } from '../graphql/scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Something to be revoked at Apple, by the name that it has there.',
})
class Revocation implements RevocationView {
  @Field(() => ID) credentialId!: string
  @Field(() => String, {
    description: 'API_KEY, REPORTER_TOKEN, APP_SPECIFIC_PASSWORD …; USER: a user of ours there.',
  })
  kind!: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true }) keyId!: string | null
  @Field(() => String, { nullable: true }) issuerId!: string | null
  @Field(() => String, { nullable: true, description: 'The Apple ID that it belongs to.' }) appleId!:
    string | null
  @Field(() => String) fingerprint!: string
  @Field(() => String) createdAt!: string
  @Field(() => Boolean, {
    description: 'It serves other clients too, and is not to be revoked for this one.',
  })
  shared!: boolean
  @Field(() => Page, { description: 'Where at Apple it is revoked.' }) page!: PageView
  @Field(() => DateTime, { nullable: true }) confirmedAt!: Date | null
  @Field(() => String, { nullable: true }) confirmedBy!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'How much there is of a client.' })
class Holdings implements HoldingsView {
  @Field(() => Int) apps!: number
  @Field(() => Int) deliveries!: number
  @Field(() => Int) rawFiles!: number
  @Field(() => Day, { nullable: true }) from!: string | null
  @Field(() => Day, { nullable: true }) to!: string | null
}

@ObjectType({ simpleResolvers: true })
class ErasedRows {
  @Field(() => String) kind!: string
  @Field(() => Int) rows!: number
}

@ObjectType({ simpleResolvers: true, description: 'What off-boarding a client would mean.' })
export class OffboardingPreview {
  @Field(() => [Revocation]) revocations!: RevocationView[]
  @Field(() => Holdings) holdings!: HoldingsView
}

@ObjectType({ simpleResolvers: true, description: 'The end of a client.' })
export class Offboarding implements Omit<OffboardingView, 'clientId'> {
  @Field(() => ID) id!: string
  @Field(() => String) by!: string
  @Field(() => DateTime) at!: Date
  @Field(() => Boolean) deletesData!: boolean
  @Field(() => [Revocation]) revocations!: RevocationView[]
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when `restoreClient` takes it back; null where the data stay, and it always does.',
  })
  deleteAt!: Date | null
  @Field(() => DateTime, { nullable: true }) deletingAt!: Date | null
  @Field(() => DateTime, { nullable: true }) deletedAt!: Date | null
  @Field(() => [ErasedRows]) erased!: ErasedRows[]
}

@InputType()
export class OffboardClientInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => Boolean, { description: 'After thirty days; kept otherwise.' }) deleteData!: boolean
  @Field(() => String, { description: 'The client’s name, typed by hand.' }) confirmName!: string
}

@InputType()
export class ConfirmRevocationInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => ID) credentialId!: string
  @Field(() => Boolean, { description: 'False takes the word back.' }) revoked!: boolean
}

@ObjectType({ simpleResolvers: true })
export class OffboardingPayload {
  @Field(() => Offboarding, { nullable: true }) offboarding!: OffboardingView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
