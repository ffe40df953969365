import type { RetentionView } from '@gatehouse/core'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'

@ObjectType({ simpleResolvers: true, description: 'How long the workspace keeps what Apple sent.' })
export class Retention implements RetentionView {
  @Field(() => Int, {
    nullable: true,
    description:
      'Days after which a raw file is deleted; null keeps it for ever. Figures taken from it stay.',
  })
  keepRawFilesDays!: number | null
}

@InputType()
export class SetRetentionInput extends Idempotent {
  @Field(() => Int, { nullable: true, description: 'At least 30; null or absent keeps them for ever.' })
  keepRawFilesDays?: number | null
}

@ObjectType({ simpleResolvers: true })
export class RetentionPayload {
  @Field(() => Retention, { nullable: true }) retention!: RetentionView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
