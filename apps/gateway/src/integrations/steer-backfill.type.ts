import type { BackfillView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Day } from '../graphql/scalars.ts'
import { Backfill } from './backfill.type.ts'

@InputType({ description: 'Either `days`, or `from` and perhaps `to`; at most 365 days.' })
export class StartBackfillInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => Int, { nullable: true, description: 'The newest published days.' }) days?: number | null
  @Field(() => Day, { nullable: true }) from?: string | null
  @Field(() => Day, { nullable: true, description: 'The newest published day without it.' }) to?:
    string | null
}

@InputType()
export class PauseBackfillInput extends Idempotent {
  @Field(() => ID) id!: string
}

@InputType()
export class ResumeBackfillInput extends Idempotent {
  @Field(() => ID) id!: string
}

@InputType()
export class CancelBackfillInput extends Idempotent {
  @Field(() => ID) id!: string
}

@ObjectType({ simpleResolvers: true })
export class BackfillPayload {
  @Field(() => Backfill, { nullable: true }) backfill!: BackfillView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
