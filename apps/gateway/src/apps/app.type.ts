import type { AppFreshnessView, AppView, ProductsReadView } from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { Day } from '../graphql/scalars.ts'
import { ProductsRead } from './product.type.ts'

/** An app, as Apple last listed it. Its edges are in the resolver. */
@ObjectType({ simpleResolvers: true })
export class App implements Omit<AppView, 'clientId' | 'iconSha256'> {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's number of the app." }) ascId!: string
  @Field(() => String) name!: string
  @Field(() => String) bundleId!: string
  @Field(() => String, { nullable: true }) sku!: string | null
  @Field(() => [String], {
    description:
      "Apple's words: IOS, MAC_OS, TV_OS, VISION_OS, and what Apple adds. Empty until they are known.",
  })
  platforms!: string[]
  @Field(() => ProductsRead) products!: ProductsReadView
}

@ObjectType({ simpleResolvers: true })
export class AppConnection extends Connection(() => App) {}

@InputType()
export class AppFilter {
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => ID, { nullable: true }) integrationId?: string | null
  @Field(() => String, { nullable: true, description: 'A part of the name.' }) query?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'How far the daily sales of an app have come.' })
export class AppFreshness implements AppFreshnessView {
  @Field(() => Day, { nullable: true }) newestDay!: string | null
  @Field(() => Boolean) current!: boolean
  @Field(() => Int) missingDays!: number
}
