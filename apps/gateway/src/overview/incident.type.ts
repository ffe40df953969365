import type {
  IncidentView,
  LightScope as ScopeName,
  RemedyActor as Remedy,
  StruckClientView,
} from '@gatehouse/core'
import { lightScopes } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'

export const LightScope = enumType<ScopeName>('LightScope', membersOf(lightScopes))

/** Whom it strikes is in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'One fault that many clients share or shared, and what it means.',
})
export class Incident implements IncidentView {
  @Field(() => ID) id!: string
  @Field(() => LightScope, { description: 'Where it lies; never with one client.' })
  scope!: IncidentView['scope']
  @Field(() => String, { description: "The family of Apple's endpoints where most meet it." }) family!: string
  @Field(() => String) code!: string
  @Field(() => String, { description: 'What is wrong.' }) message!: string
  @Field(() => String, { nullable: true, description: 'What helps.' }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => DateTime) since!: Date
  @Field(() => DateTime, { nullable: true, description: 'Null while it lasts.' }) until!: Date | null
  @Field(() => Int, { description: 'At its worst.' }) clientCount!: number
  @Field(() => Int, { description: 'Of so many that were asked for.' }) ofClientCount!: number
}

/** Which client it is, is in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'A client that an incident strikes or struck.' })
export class StruckClient implements Omit<StruckClientView, 'clientId'> {
  @Field(() => DateTime, { description: 'When it last met it.' }) lastAt!: Date
  @Field(() => Boolean, { description: 'Nothing better came since.' }) struck!: boolean
}
