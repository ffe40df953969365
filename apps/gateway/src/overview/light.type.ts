import {
  lightStatuses,
  type LightScope as ScopeName,
  type LightStatus as StatusName,
  type LightView,
} from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Incident, LightScope } from './incident.type.ts'

const LightStatus = enumType<StatusName>('LightStatus', membersOf(lightStatuses))

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a fault is ours, one client’s, all clients’ or Apple’s, by the last 15 minutes.',
})
export class Light implements LightView {
  @Field(() => LightScope) scope!: ScopeName
  @Field(() => LightStatus, { description: 'Unknown where nothing was heard that would tell.' })
  status!: StatusName
  @Field(() => DateTime, { nullable: true }) since!: Date | null
  @Field(() => Int, { description: 'Clients that it strikes.' }) clientCount!: number
  @Field(() => String, { nullable: true, description: 'What is wrong.' }) message!: string | null
  @Field(() => Incident, { nullable: true }) incident!: Incident | null
}
