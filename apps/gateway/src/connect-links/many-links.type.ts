import {
  askOutcomes,
  linkActions,
  type AskedRow,
  type AskOutcome,
  type AskedView,
  type CapabilityName,
  type LinkAction,
  type LinkLanguage as Language,
  type LinksFile,
  type LinkState as StateName,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { BulkChange, SelectedRows } from '../bulk/bulk.type.ts'
import { ClientFilter } from '../clients/client.type.ts'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Capability } from '../integrations/connection-method.type.ts'
import { ConnectLink, LinkState } from './connect-link.type.ts'
import { LinkLanguage } from './link-language.ts'

const ConnectLinkAction = enumType<LinkAction>(
  'ConnectLinkAction',
  membersOf(linkActions),
  'REMIND mails those that are open to their contact once more, under a new address; within the hour nothing more.',
)
const AskedOutcome = enumType<AskOutcome>(
  'ConnectLinkAsked',
  membersOf(askOutcomes),
  'CLIENT_AND_LINK adds the client too; SAME has a link that waits, and gets no second one.',
)

@ObjectType({ simpleResolvers: true })
export class ConnectLinkConnection extends Connection(() => ConnectLink) {}

@InputType()
export class ConnectLinkFilter {
  @Field(() => String, { nullable: true, description: 'A part of the client’s name.' }) query?: string | null
  @Field(() => [LinkState], { nullable: true }) state?: StateName[] | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Those alone whose mail was not taken, or those alone of which that is not so.',
  })
  mailProblem?: boolean | null
}

@InputType({ description: 'Clients by `ids`, by `filter`, or by `text`.' })
export class CreateConnectLinksInput extends SelectedRows {
  @Field(() => ClientFilter, { nullable: true, description: 'All clients that a list with it shows.' })
  filter?: ClientFilter | null
  @Field(() => String, {
    nullable: true,
    description:
      'A client a line: `Name`, `Name, address` or `Name <address>`. Those that are not here are added.',
  })
  text?: string | null
  @Field(() => [Capability], { nullable: true, description: 'What is asked for; without it, sales.' })
  needs?: CapabilityName[] | null
  @Field(() => LinkLanguage, { nullable: true }) language?: Language | null
}

@InputType()
export class ChangeConnectLinksInput extends SelectedRows {
  @Field(() => ConnectLinkFilter, { nullable: true, description: 'All that a list with it shows.' })
  filter?: ConnectLinkFilter | null
  @Field(() => ConnectLinkAction) action!: LinkAction
}

@InputType()
export class ExportConnectLinksInput extends Idempotent {
  @Field(() => [ID], { nullable: true, description: 'These links; else those of `filter`.' }) ids?:
    string[] | null
  @Field(() => ConnectLinkFilter, { nullable: true }) filter?: ConnectLinkFilter | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Tells the addresses of those that went out to nobody yet: once, for whoever passes them on.',
  })
  addresses?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'A client that is asked by a link, or why it is not.' })
class AskedClient implements Omit<AskedRow, 'id'> {
  @Field(() => ID, { nullable: true, description: 'Null where there is no such client yet.' }) clientId!:
    string | null
  @Field(() => String) name!: string
  @Field(() => String, {
    nullable: true,
    description: 'To whom the link is mailed; null where nobody is known.',
  })
  contactEmail!: string | null
  @Field(() => AskedOutcome) outcome!: AskOutcome
  @Field(() => String, { nullable: true, description: 'Why it is refused.' }) message!: string | null
}

@ObjectType({ simpleResolvers: true })
class AskedClients extends BulkChange implements AskedView {
  @Field(() => [AskedClient]) rows!: AskedRow[]
}

@ObjectType({ simpleResolvers: true, description: 'A file of links.' })
class ConnectLinksFile implements LinksFile {
  @Field(() => String) name!: string
  @Field(() => String, { description: 'CSV with a header.' }) text!: string
  @Field(() => Int, { description: 'How many addresses it tells.' }) addresses!: number
}

@ObjectType({ simpleResolvers: true })
export class CreateConnectLinksPayload {
  @Field(() => AskedClients, { nullable: true }) change!: AskedView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ExportConnectLinksPayload {
  @Field(() => ConnectLinksFile, { nullable: true }) file!: LinksFile | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
