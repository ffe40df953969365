import {
  deliveryStates,
  type DeliveryProblemView,
  type DeliveryState as StateName,
  type DeliveryView,
  type Page as PageView,
  type RemedyActor as Remedy,
} from '@gatehouse/core'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { DateTime, Day } from '../graphql/scalars.ts'
import { Provider } from '../integrations/integration.type.ts'

const DeliveryState = enumType(
  'DeliveryState',
  membersOf(deliveryStates),
  'WANTED: to be fetched. LATE: Apple had nothing yet. HOME: its rows are here. EMPTY: Apple said that nothing was sold. REFUSED: Apple does not give it to this key. UNREADABLE: kept, but its layout is unknown. BEYOND: Apple no longer keeps it.',
)

@ObjectType({ simpleResolvers: true, description: 'Why a file is not home, or what is wrong with it.' })
export class DeliveryProblem implements DeliveryProblemView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: PageView | null
}

/** One file that Apple publishes. Its client is in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description: 'A file that Apple publishes, or is to publish, as the ledger knows it.',
})
export class Delivery implements Omit<DeliveryView, 'clientId'> {
  @Field(() => ID) id!: string
  @Field(() => String, { description: 'Such as SALES_SUMMARY.' }) kind!: string
  @Field(() => String, { description: 'Such as DAILY.' }) frequency!: string
  @Field(() => String) vendorNumber!: string
  @Field(() => Day, { description: 'The Apple day that it is for.' }) period!: string
  @Field(() => String, { nullable: true, description: "Of Apple's layout, as the file says." }) version!:
    string | null
  @Field(() => DeliveryState) state!: StateName
  @Field(() => Int, { nullable: true }) rows!: number | null
  @Field(() => Float, { nullable: true, description: 'Of the file as Apple sent it.' }) bytes!: number | null
  @Field(() => String, { nullable: true, description: 'Of the file as Apple sent it.' }) sha256!:
    string | null
  @Field(() => DateTime, { nullable: true }) fetchedAt!: Date | null
  @Field(() => DateTime, { description: 'When Apple was or is to be asked.' }) dueAt!: Date
  @Field(() => Provider, { nullable: true, description: 'Null for who reaches an app of it alone.' })
  provider!: Provider | null
  @Field(() => DeliveryProblem, { nullable: true }) problem!: DeliveryProblem | null
}

@ObjectType({ simpleResolvers: true })
export class DeliveryConnection extends Connection(() => Delivery) {}

@InputType()
export class DeliveryFilter {
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => ID, { nullable: true }) integrationId?: string | null
  @Field(() => ID, { nullable: true }) providerId?: string | null
  @Field(() => [DeliveryState], { nullable: true }) state?: StateName[] | null
  @Field(() => String, { nullable: true, description: 'Such as SALES_SUMMARY.' }) kind?: string | null
  @Field(() => Day, { nullable: true, description: 'The first Apple day.' }) from?: string | null
  @Field(() => Day, { nullable: true, description: 'The last Apple day.' }) to?: string | null
}
