import type { IntegrationState as StateName, TransitionView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { IntegrationState } from './integration-state.ts'

@ObjectType({ simpleResolvers: true, description: 'A change of the shown state.' })
class Transition implements TransitionView {
  @Field(() => DateTime) at!: Date
  @Field(() => IntegrationState, { nullable: true }) from!: StateName | null
  @Field(() => IntegrationState) to!: StateName
  @Field(() => String, { nullable: true }) reason!: string | null
  @Field(() => String) by!: string
}

@ObjectType({ simpleResolvers: true })
export class TransitionConnection {
  @Field(() => Int) totalCount!: number
  @Field(() => [Transition]) nodes!: TransitionView[]
}
