import type {
  Freshness as FreshnessName,
  IntegrationOrder as IntegrationOrderName,
  IntegrationState as StateName,
  IntegrationView,
  Method,
  NewApps as Rule,
  ProviderView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection, OrderDirection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Freshness } from '../graphql/freshness.type.ts'
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
  @Field(() => String, {
    nullable: true,
    description: 'Its number in Reporter, where Reporter has named it.',
  })
  reporterAccount!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'That nothing new is fetched, since when and by whom.' })
class Paused {
  @Field(() => DateTime) at!: Date
  @Field(() => String) by!: string
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
  @Field(() => Paused, {
    nullable: true,
    description: 'Nothing new is fetched. Its state stays what its access is.',
  })
  paused!: Paused | null
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

@InputType({ description: 'What is absent asks for all.' })
export class IntegrationFilter {
  @Field(() => [IntegrationState], { nullable: true }) state?: StateName[] | null
  @Field(() => [IntegrationState], { nullable: true, description: 'None of these states.' }) exceptState?:
    StateName[] | null
  @Field(() => [ConnectionMethod], { nullable: true }) method?: Method[] | null
  @Field(() => ID, { nullable: true }) clientId?: string | null
  @Field(() => [String], { nullable: true, description: 'Clients by id or slug.' }) clients?: string[] | null
  @Field(() => [String], { nullable: true, description: 'None of these clients.' }) exceptClients?:
    string[] | null
  @Field(() => ID, { nullable: true, description: 'Those whose account has this app.' }) app?: string | null
  @Field(() => [ID], {
    nullable: 'itemsAndList',
    description: 'Members, `ME` for oneself; null among them: those that nobody owns.',
  })
  owner?: (string | null)[] | null
  @Field(() => Boolean, { nullable: true, description: 'Those of one’s personal clients, or none of them.' })
  personal?: boolean | null
  @Field(() => Int, { nullable: true, description: 'Those whose access ends within so many days.' })
  expiresWithinDays?: number | null
  @Field(() => [String], { nullable: true, description: 'Codes of reasons.' }) reason?: string[] | null
  @Field(() => [Freshness], { nullable: true }) freshness?: FreshnessName[] | null
  @Field(() => String, {
    nullable: true,
    description: "A part of the label, of the client's name or of the team's.",
  })
  query?: string | null
}

const IntegrationOrderField = enumType<IntegrationOrderName>(
  'IntegrationOrderField',
  {
    ADDED: 'ADDED',
    CLIENT: 'CLIENT',
    STATE: 'STATE',
    SINCE: 'SINCE',
    APPS: 'APPS',
    DATA_THROUGH: 'DATA_THROUGH',
    EXPIRES_AT: 'EXPIRES_AT',
    OWNER: 'OWNER',
  },
  'Integrations that are equal in it stand in the order they came. By STATE the worst come first.',
)

@InputType()
export class IntegrationOrder {
  @Field(() => IntegrationOrderField) field!: IntegrationOrderName
  @Field(() => OrderDirection, { defaultValue: 'ASC' }) direction!: 'ASC' | 'DESC'
}
