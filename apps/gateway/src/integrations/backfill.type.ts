import type { BackfillView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { DateTime, Day } from '../graphql/scalars.ts'

const BackfillState = enumType<BackfillView['state']>('BackfillState', {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
})

@ObjectType({ simpleResolvers: true, description: 'Files being brought home, newest first.' })
export class Backfill implements BackfillView {
  @Field(() => ID) id!: string
  @Field(() => BackfillState) state!: BackfillView['state']
  @Field(() => Int) deliveriesDone!: number
  @Field(() => Int) deliveriesTotal!: number
  @Field(() => Day, { nullable: true, description: 'The newest day of the files that are home.' })
  newestDay!: string | null
  @Field(() => Day, { nullable: true }) oldestDay!: string | null
  @Field(() => DateTime, { nullable: true }) estimatedDoneAt!: Date | null
  @Field(() => DateTime, { nullable: true }) lastStepAt!: Date | null
}
