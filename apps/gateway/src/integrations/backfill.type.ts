import {
  pacemakers,
  type BackfillForecastView,
  type BackfillView,
  type Pacemaker as PacemakerName,
  type RemedyActor as Remedy,
  type StalledView,
} from '@gatehouse/core'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { DateTime, Day } from '../graphql/scalars.ts'

const BackfillState = enumType<BackfillView['state']>('BackfillState', {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
})

const Pacemaker = enumType(
  'Pacemaker',
  membersOf(pacemakers),
  'What holds a pace down: a limit of Apple’s, a person who paused it, or nothing but the files themselves.',
)

@ObjectType({ simpleResolvers: true, description: 'Since when something stands still, and why.' })
class Stalled implements StalledView {
  @Field(() => DateTime) since!: Date
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
}

@ObjectType({ simpleResolvers: true, description: 'Files being brought home, newest first.' })
export class Backfill implements Omit<BackfillView, 'integrationId'> {
  @Field(() => ID) id!: string
  @Field(() => BackfillState) state!: BackfillView['state']
  @Field(() => Int) deliveriesDone!: number
  @Field(() => Int) deliveriesTotal!: number
  @Field(() => Day, { nullable: true, description: 'The newest day of the files that are home.' })
  newestDay!: string | null
  @Field(() => Day, { nullable: true }) oldestDay!: string | null
  @Field(() => Int, { description: 'Days of its range that are home whole.' }) daysHome!: number
  @Field(() => Int) daysTotal!: number
  @Field(() => DateTime, { nullable: true, description: 'Between `estimateLow` and `estimateHigh`.' })
  estimatedDoneAt!: Date | null
  @Field(() => DateTime, {
    nullable: true,
    description: "Never sooner than Apple's limits allow. Null where it does not run.",
  })
  estimateLow!: Date | null
  @Field(() => DateTime, { nullable: true }) estimateHigh!: Date | null
  @Field(() => Float, { nullable: true, description: 'Files a minute of late.' }) ratePerMinute!:
    number | null
  @Field(() => Pacemaker, { nullable: true, description: 'What holds the pace down.' })
  limitedBy!: PacemakerName | null
  @Field(() => DateTime, { nullable: true }) lastStepAt!: Date | null
  @Field(() => Stalled, {
    nullable: true,
    description: 'Set when no file has come for three times as long as usual.',
  })
  stalled!: StalledView | null
}

@ObjectType({ simpleResolvers: true, description: 'What bringing days home would cost. Nothing is started.' })
export class BackfillForecast implements BackfillForecastView {
  @Field(() => Day) from!: string
  @Field(() => Day) to!: string
  @Field(() => Int, { description: 'Days of the range that are home whole.' }) daysHome!: number
  @Field(() => Int) daysTotal!: number
  @Field(() => Int, { description: 'Files to ask Apple for.' }) requests!: number
  @Field(() => Int, { description: "Never fewer than Apple's limits allow." }) secondsLow!: number
  @Field(() => Int) secondsHigh!: number
}
