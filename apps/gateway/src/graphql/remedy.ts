import type { Page as PageView } from '@gatehouse/core'
import { remedyActors } from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { enumType, membersOf } from './enum.ts'

/** Who can mend a problem. */
export const RemedyActor = enumType('Actor', membersOf(remedyActors), 'Who can mend it.')

/** A page, mostly of Apple's, where a problem is mended. */
@ObjectType({ simpleResolvers: true })
export class Page implements PageView {
  @Field(() => String) label!: string
  @Field(() => String) url!: string
}
