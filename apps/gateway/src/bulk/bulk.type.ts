import {
  appActions,
  clientActions,
  integrationActions,
  type AppAction as AppActionName,
  type BulkChangeView,
  type ClientAction as ClientActionName,
  type IntegrationAction as IntegrationActionName,
  type JobView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AppFilter } from '../apps/app.type.ts'
import { ClientFilter } from '../clients/client.type.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { IntegrationFilter } from '../integrations/integration.type.ts'
import { Job } from '../jobs/job.type.ts'

const ClientAction = enumType<ClientActionName>('ClientAction', membersOf(clientActions))
const IntegrationAction = enumType<IntegrationActionName>(
  'IntegrationAction',
  membersOf(integrationActions),
  'RENEW asks Apple whether the credential that is here still works, and renews only what must be.',
)

const AppAction = enumType<AppActionName>(
  'AppAction',
  membersOf(appActions),
  'By all integrations at work that list the apps.',
)

@InputType()
export abstract class SelectedRows extends Idempotent {
  @Field(() => [ID], { nullable: true, description: 'These rows; else those of `filter`.' })
  ids?: string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Says what would happen, and changes nothing.' })
  dryRun?: boolean | null
}

@InputType()
export class ChangeClientsInput extends SelectedRows {
  @Field(() => ClientFilter, { nullable: true, description: 'All clients that a list with it shows.' })
  filter?: ClientFilter | null
  @Field(() => ClientAction) action!: ClientActionName
  @Field(() => [String], { nullable: true, description: 'For ADD_TAGS and REMOVE_TAGS.' })
  tags?: string[] | null
  @Field(() => ID, { nullable: true, description: 'For SET_MANAGER; nobody without it.' })
  memberId?: string | null
}

@InputType()
export class ChangeIntegrationsInput extends SelectedRows {
  @Field(() => IntegrationFilter, { nullable: true, description: 'All that a list with it shows.' })
  filter?: IntegrationFilter | null
  @Field(() => IntegrationAction) action!: IntegrationActionName
}

@InputType()
export class ChangeAppsInput extends SelectedRows {
  @Field(() => AppFilter, { nullable: true, description: 'All that a list with it shows.' })
  filter?: AppFilter | null
  @Field(() => AppAction) action!: AppActionName
}

@ObjectType({ simpleResolvers: true, description: 'How many rows a change does what to.' })
export class BulkChange implements BulkChangeView {
  @Field(() => Int) changed!: number
  @Field(() => Int, { description: 'They are as wanted already.' }) same!: number
  @Field(() => Int, { description: 'They cannot be changed so, such as somebody’s own clients.' })
  refused!: number
  @Field(() => Job, { nullable: true, description: 'Null after a dry run, and where nothing is to be done.' })
  job!: JobView | null
}

@ObjectType({ simpleResolvers: true })
export class BulkChangePayload {
  @Field(() => BulkChange, { nullable: true }) change!: BulkChangeView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
