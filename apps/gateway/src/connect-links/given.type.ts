import type {
  CapabilityName,
  GivenAccessView,
  LinkAccountView,
  LinkAdminKeyView,
  LinkInviteView,
  LinkOffer,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DiagnosisStatus } from '../explain/diagnose-api-key.type.ts'
import { enumType } from '../graphql/enum.ts'
import { Page } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Capability } from '../integrations/connection-method.type.ts'
import { ConnectionMethod } from '../integrations/integration-state.ts'
import { ServiceUserInvite } from '../service-user/service-user.type.ts'
import { FindingText } from './link-finding.type.ts'

@ObjectType({ simpleResolvers: true, description: 'A way to give access on a link.' })
export class LinkMethodOffer implements LinkOffer {
  @Field(() => ConnectionMethod) method!: LinkOffer['method']
  @Field(() => [Capability], { description: 'What is asked for and it cannot give.' })
  lacks!: CapabilityName[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is typed at Apple to invite the agency’s Apple user.',
})
export class LinkInvite extends ServiceUserInvite implements LinkInviteView {
  @Field(() => Page) page!: Page
}

@ObjectType({ simpleResolvers: true, description: 'An Apple account behind what was given on a link.' })
export class LinkAccount implements LinkAccountView {
  @Field(() => ID, { nullable: true, description: 'Null where our user is invited and has not seen it yet.' })
  number!: string | null
  @Field(() => String) name!: string
  @Field(() => [String]) vendorNumbers!: string[]
}

const LinkAdminKeyStatus = enumType<LinkAdminKeyView['status']>(
  'LinkAdminKeyStatus',
  { KEPT: 'KEPT', USED: 'USED', DROPPED: 'DROPPED' },
  'KEPT until the team is confirmed; USED to switch analytics on, and deleted; DROPPED without that.',
)

@ObjectType({
  simpleResolvers: true,
  description: 'An Admin’s key that came by a link to switch analytics on once; never the key itself.',
})
export class LinkAdminKey implements LinkAdminKeyView {
  @Field(() => String, { description: 'By which it is found and revoked at Apple.' }) keyId!: string
  @Field(() => LinkAdminKeyStatus) status!: LinkAdminKeyView['status']
}

@ObjectType({ simpleResolvers: true })
class GivenFinding {
  @Field(() => String) check!: string
  @Field(() => DiagnosisStatus) status!: GivenAccessView['findings'][number]['status']
  @Field(() => String) message!: string
  @Field(() => [FindingText], { description: 'In each language of the page.' })
  texts!: FindingText[]
}

@ObjectType({ simpleResolvers: true, description: 'What was given; never a secret itself.' })
export class GivenAccess implements GivenAccessView {
  @Field(() => ConnectionMethod) method!: GivenAccessView['method']
  @Field(() => String, { nullable: true, description: 'Of a key.' }) keyId!: string | null
  @Field(() => Boolean, { description: 'An Admin’s key beside it would switch analytics on.' })
  asksAdminKey!: boolean
  @Field(() => String, { nullable: true, description: 'Of the Admin’s key that was given.' })
  adminKeyId!: string | null
  @Field(() => Int) appCount!: number
  @Field(() => [String]) apps!: string[]
  @Field(() => [String], { description: 'The Apple accounts that were chosen, where it was no key.' })
  accounts!: string[]
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when Apple shows the agency’s user the account to which it was invited.',
  })
  seenAt!: Date | null
  @Field(() => [GivenFinding]) findings!: GivenAccessView['findings']
}
