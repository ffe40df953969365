import type { CalendarFeedView } from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../graphql/payload.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'That somebody has a secret address for a calendar.' })
export class CalendarFeed implements CalendarFeedView {
  @Field(() => DateTime) createdAt!: Date
}

@ObjectType({ simpleResolvers: true })
export class MakeCalendarFeedPayload {
  @Field(() => String, { nullable: true, description: 'Told here and never again.' }) url!: string | null
  @Field(() => CalendarFeed, { nullable: true }) feed!: CalendarFeedView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RevokeCalendarFeedPayload {
  @Field(() => [UserError]) userErrors!: UserError[]
}
