import {
  appChoices,
  newAppsRules,
  type AppChoice as Choice,
  type AppChoiceView,
  type AppCountsView,
  type AppView,
} from '@gatehouse/core'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

export const NewApps = enumType(
  'NewApps',
  membersOf(newAppsRules),
  'What an integration does with an app that it lists for the first time.',
)
const AppChoiceName = enumType(
  'AppChoiceName',
  membersOf(appChoices),
  'What an integration does with an app. One that asks waits to be taken in.',
)

@ObjectType({ simpleResolvers: true, description: 'An app of an integration, taken in or not.' })
class AppChoice implements AppChoiceView {
  @Field(() => App) app!: AppView
  @Field(() => AppChoiceName) choice!: Choice
  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the important apps, which are read first; 1 is the first.',
  })
  rank!: number | null
  @Field(() => DateTime, { nullable: true, description: 'Since when it is so.' }) since!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When Apple listed it no more.' })
  removedAt!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class AppChoiceConnection extends Connection(() => AppChoice) {}

@ObjectType({ simpleResolvers: true, description: 'Of the apps that Apple lists.' })
export class AppCounts implements AppCountsView {
  @Field(() => Int) included!: number
  @Field(() => Int) asks!: number
  @Field(() => Int) leftOut!: number
}

@InputType()
export class AppChoiceFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, the bundle id or the SKU; or the whole Apple id.',
  })
  query?: string | null
  @Field(() => String, { nullable: true, description: "Apple's word: IOS, MAC_OS …" })
  platform?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether Apple lists it still.' })
  listed?: boolean | null
  @Field(() => [AppChoiceName], { nullable: true }) choices?: Choice[] | null
}
