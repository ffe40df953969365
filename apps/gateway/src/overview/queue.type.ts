import type { QueueCountsView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'How much must be done that nobody put off.' })
export class QueueCounts implements QueueCountsView {
  @Field(() => Int) all!: number
  @Field(() => Int, { description: 'Of whoever asks, or of nobody.' }) forMe!: number
  @Field(() => Int) mine!: number
  @Field(() => Int) unassigned!: number
  @Field(() => Int, { description: 'Codes that Apple waits for, of `forMe`.' }) codes!: number
}
