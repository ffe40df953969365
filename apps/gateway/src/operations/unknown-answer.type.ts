import type { UnknownAnswerView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'

/** Its integration is in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'Something that Apple answered and Gatehouse does not know.',
})
export class UnknownAnswer implements Omit<UnknownAnswerView, 'clientId' | 'integrationId'> {
  @Field(() => String, { description: "The family of Apple's endpoints." }) family!: string
  @Field(() => Int, { description: 'HTTP; 0 where no answer came.' }) status!: number
  @Field(() => String, { description: "Apple's; empty where it gave none." }) code!: string
  @Field(() => String, { description: "Apple's words, cut short." }) words!: string
  @Field(() => String, { nullable: true, description: 'By which Apple finds the newest again.' }) requestId!:
    string | null
  @Field(() => Int) count!: number
  @Field(() => DateTime) firstAt!: Date
  @Field(() => DateTime) lastAt!: Date
}
