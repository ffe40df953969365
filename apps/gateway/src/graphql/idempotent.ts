import { Field, InputType } from 'type-graphql'

/** The base of every mutation's input. */
@InputType()
export abstract class Idempotent {
  @Field(() => String, { nullable: true, description: 'A second call with the same key joins the first.' })
  idempotencyKey?: string | null
}
