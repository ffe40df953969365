import type {
  IntegrationState as StateName,
  IntegrationView,
  Method,
  NewApps as Rule,
  ProviderView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { StateReason } from './access.type.ts'
import { NewApps } from './app-choice.type.ts'
import { ConnectionMethod, IntegrationState } from './integration-state.ts'

@ObjectType({ simpleResolvers: true, description: 'An Apple team within a client.' })
export class Provider implements ProviderView {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => [String]) vendorNumbers!: string[]
}

/** One provider connected by one method. Its edges are in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'One Apple team connected by one method.' })
export class Integration implements Omit<IntegrationView, 'clientId'> {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => ConnectionMethod) method!: Method
  @Field(() => IntegrationState) state!: StateName
  @Field(() => StateReason, { nullable: true }) stateReason!: StateReason | null
  @Field(() => DateTime, { description: 'When it came into its state.' }) since!: Date
  @Field(() => Provider) provider!: Provider
  @Field(() => Person, { nullable: true }) owner!: Person | null
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
  @Field(() => DateTime, { nullable: true }) lastSyncedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) nextSyncAt!: Date | null
  @Field(() => Int, { description: 'How many apps it includes.' }) appCount!: number
  @Field(() => NewApps) newApps!: Rule
  @Field(() => Int, { description: 'How many apps are read before the order is looked at again.' })
  appBatchSize!: number
}

@ObjectType({ simpleResolvers: true })
export class IntegrationConnection extends Connection(() => Integration) {}

@InputType()
export class IntegrationFilter {
  @Field(() => [IntegrationState], { nullable: true }) state?: StateName[] | null
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => String, { nullable: true, description: 'A part of the label.' }) query?: string | null
}
