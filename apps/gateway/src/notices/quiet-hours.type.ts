import type { QuietHoursView } from '@gatehouse/core'
import { Field, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../graphql/payload.ts'

const from = 'Such as `22:00`.'
const to = 'An end before the beginning is on the next day.'
const timeZone = 'IANA, such as `Europe/Berlin`.'

@ObjectType({ simpleResolvers: true, description: 'When somebody is not written to, day by day.' })
export class QuietHours implements QuietHoursView {
  @Field(() => String, { description: from }) from!: string
  @Field(() => String, { description: to }) to!: string
  @Field(() => String, { description: timeZone }) timeZone!: string
}

@InputType()
class QuietHoursInput implements QuietHoursView {
  @Field(() => String, { description: from }) from!: string
  @Field(() => String, { description: to }) to!: string
  @Field(() => String, { description: timeZone }) timeZone!: string
}

@InputType()
export class SetQuietHoursInput {
  @Field(() => QuietHoursInput, { nullable: true, description: 'Without them, at no time.' })
  quietHours?: QuietHoursInput | null
}

@ObjectType({ simpleResolvers: true })
export class QuietHoursPayload {
  @Field(() => QuietHours, { nullable: true }) quietHours!: QuietHoursView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
