import type {
  ClientOrder as ClientOrderName,
  ClientView,
  Freshness as FreshnessName,
  IntegrationState as StateName,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection, OrderDirection } from '../graphql/connection.ts'
import { enumType } from '../graphql/enum.ts'
import { Freshness } from '../graphql/freshness.type.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { IntegrationState } from '../integrations/integration-state.ts'

/** An account the agency manages. Its integrations hang on it by a field resolver. */
@ObjectType({ simpleResolvers: true })
export class Client implements ClientView {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) slug!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => Int) appCount!: number
  @Field(() => [String], { description: 'In small letters, sorted.' }) tags!: string[]
  @Field(() => DateTime, { nullable: true, description: 'Since when nothing of it is fetched any more.' })
  archivedAt!: Date | null
  @Field(() => Boolean, { description: 'It is the asker’s own, and nobody else sees it.' }) personal!: boolean
  @Field(() => IntegrationState, {
    nullable: true,
    description: 'The worst state among its integrations; null without integrations.',
  })
  worstState!: StateName | null
  @Field(() => Person, { nullable: true, description: 'The account manager.' }) manager!: Person | null
}

@ObjectType({ simpleResolvers: true })
export class ClientConnection extends Connection(() => Client) {}

@InputType()
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name.' }) query?: string | null
  @Field(() => [String], { nullable: true, description: 'Clients that have all of these.' }) tags?:
    string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Archived clients instead of the others.' })
  archived?: boolean | null
  @Field(() => [IntegrationState], {
    nullable: 'itemsAndList',
    description: 'Clients whose worst state is one of these; null among them: those without integrations.',
  })
  worstState?: (StateName | null)[] | null
  @Field(() => [Freshness], { nullable: true }) freshness?: FreshnessName[] | null
}

const ClientOrderField = enumType<ClientOrderName>(
  'ClientOrderField',
  {
    ADDED: 'ADDED',
    NAME: 'NAME',
    STATE: 'STATE',
    INTEGRATIONS: 'INTEGRATIONS',
    APPS: 'APPS',
    DATA_THROUGH: 'DATA_THROUGH',
  },
  'Clients that are equal in it stand in the order they came. By STATE the worst come first.',
)

@InputType()
export class ClientOrder {
  @Field(() => ClientOrderField) field!: ClientOrderName
  @Field(() => OrderDirection, { defaultValue: 'ASC' }) direction!: 'ASC' | 'DESC'
}

@InputType()
export class AddClientInput {
  @Field(() => String) name!: string
  @Field(() => Boolean, { nullable: true, description: 'A client of one’s own, which nobody else sees.' })
  personal?: boolean | null
  @Field(() => String, { nullable: true, description: 'A second call with the same key joins the first.' })
  idempotencyKey?: string | null
}

@ObjectType({ simpleResolvers: true })
export class AddClientPayload {
  @Field(() => Client, { nullable: true }) client!: ClientView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
