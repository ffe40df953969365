import {
  lightScopes,
  lightStatuses,
  type LightIncidentView,
  type LightScope as ScopeName,
  type LightStatus as StatusName,
  type LightView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

const LightScope = enumType<ScopeName>('LightScope', membersOf(lightScopes))
const LightStatus = enumType<StatusName>('LightStatus', membersOf(lightStatuses))

@ObjectType({ simpleResolvers: true, description: 'One fault that many clients share.' })
export class LightIncident implements LightIncidentView {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "The family of Apple's endpoints where most meet it." }) family!: string
  @Field(() => String) code!: string
  @Field(() => DateTime) since!: Date
  @Field(() => Int, { description: 'At its worst.' }) clientCount!: number
  @Field(() => Int, { description: 'Of so many that were asked for.' }) ofClientCount!: number
}

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
  @Field(() => LightIncident, { nullable: true }) incident!: LightIncident | null
}
