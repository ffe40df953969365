import {
  linkStates,
  type CapabilityName,
  type ConnectLinkView,
  type LinkAccountView,
  type LinkLanguage as Language,
  type LinkMailProblemView,
  type LinkState as StateName,
  type LinkTeamView,
  type NewConnectLink,
  type RemedyActor as Remedy,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Capability } from '../integrations/connection-method.type.ts'
import { ConnectionMethod } from '../integrations/integration-state.ts'
import { LinkAccount, LinkAdminKey } from './given.type.ts'
import { LinkLanguage } from './link-language.ts'

export const LinkState = enumType(
  'ConnectLinkState',
  membersOf(linkStates),
  'FINISHED waits for the agency to confirm whose account it is; only CONFIRMED became an integration.',
)

@ObjectType({ simpleResolvers: true })
class LinkApp {
  @Field(() => String) name!: string
  @Field(() => String) bundleId!: string
}

@ObjectType({ simpleResolvers: true, description: 'Whose account it was seen to be.' })
class LinkTeam implements LinkTeamView {
  @Field(() => String, { nullable: true, description: 'As Apple’s sales reports name the seller.' }) name!:
    string | null
  @Field(() => String, { nullable: true }) issuerId!: string | null
  @Field(() => Int) appCount!: number
  @Field(() => [LinkApp], { description: 'Some of them.' }) apps!: LinkApp[]
  @Field(() => [LinkAccount], { description: 'That were chosen, where it was no key.' })
  accounts!: LinkAccountView[]
  @Field(() => Boolean, { description: 'The client is connected to another Apple team already.' })
  otherTeam!: boolean
}

@ObjectType({ simpleResolvers: true })
class LinkConsent {
  @Field(() => DateTime) agreedAt!: Date
  @Field(() => String) textVersion!: string
  @Field(() => String, { description: 'sha256 of the words that were shown.' }) textHash!: string
}

@ObjectType({ simpleResolvers: true, description: 'Why the mail with its address was not taken.' })
class ConnectLinkMailProblem implements LinkMailProblemView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String) hint!: string
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Boolean, { description: 'It is tried again by itself; else it was given up.' })
  retried!: boolean
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A page on which somebody at a client connects without an account. Nobody sees what was given.',
})
export class ConnectLink implements ConnectLinkView {
  @Field(() => ID) id!: string
  @Field(() => ID) clientId!: string
  @Field(() => LinkState) state!: StateName
  @Field(() => Int, { description: '1 to 4: how far the client’s person came.' }) step!: number
  @Field(() => [Capability]) needs!: CapabilityName[]
  @Field(() => ConnectionMethod, { nullable: true, description: 'How access was given; null until it was.' })
  method!: ConnectLinkView['method']
  @Field(() => LinkLanguage, {
    nullable: true,
    description: 'Null where it is that of whoever opens the page.',
  })
  language!: Language | null
  @Field(() => String) createdBy!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime) expiresAt!: Date
  @Field(() => String, { nullable: true, description: 'To whom at the client it is mailed.' })
  contactEmail!: string | null
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When its address last went out, by mail or to whoever passes it on; null while nobody knows it.',
  })
  sentAt!: Date | null
  @Field(() => ConnectLinkMailProblem, {
    nullable: true,
    description: 'Null where its mail went out, or nobody has to open it any more.',
  })
  mailProblem!: LinkMailProblemView | null
  @Field(() => DateTime, { nullable: true }) openedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) finishedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) confirmedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null
  @Field(() => LinkTeam, { nullable: true, description: 'Null until Apple accepted what was given.' })
  team!: LinkTeamView | null
  @Field(() => LinkConsent, { nullable: true }) consent!: LinkConsent | null
  @Field(() => LinkAdminKey, { nullable: true, description: 'Null where none was given.' })
  adminKey!: ConnectLinkView['adminKey']
  @Field(() => Boolean, {
    description:
      'Finished without the Admin’s key that switches analytics on, and none has asked for them since.',
  })
  analyticsWait!: boolean
  @Field(() => ID, { nullable: true }) integrationId!: string | null
  @Field(() => String, { nullable: true, description: 'Told by createConnectLink, once.' }) url?:
    string | null
}

@InputType()
export class CreateConnectLinkInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => ID, { nullable: true, description: 'Renew this integration instead of making a new one.' })
  integrationId?: string | null
  @Field(() => [Capability], { nullable: true, description: 'What is asked for; without it, sales.' })
  needs?: CapabilityName[] | null
  @Field(() => LinkLanguage, { nullable: true }) language?: Language | null
}

@InputType()
export class RevokeConnectLinkInput extends Idempotent {
  @Field(() => ID) linkId!: string
}

@InputType()
export class ConfirmConnectLinkInput extends Idempotent {
  @Field(() => ID) linkId!: string
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkPayload {
  @Field(() => ConnectLink, { nullable: true }) link!: ConnectLinkView | NewConnectLink | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
