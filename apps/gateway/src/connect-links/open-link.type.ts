import type {
  CapabilityName,
  GivenAccessView,
  IntegrationState as IntegrationStateName,
  LinkInviteView,
  LinkLanguage as Language,
  LinkOffer,
  LinkReceiptView,
  OpenLinkView,
} from '@gatehouse/core'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { UserError } from '../graphql/payload.ts'
import { Page } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Capability } from '../integrations/connection-method.type.ts'
import { ConnectionMethod, IntegrationState } from '../integrations/integration-state.ts'
import { GivenAccess, LinkAdminKey, LinkInvite, LinkMethodOffer } from './given.type.ts'
import { LinkLanguage } from './link-language.ts'

@ObjectType({ simpleResolvers: true })
class ConsentText {
  @Field(() => LinkLanguage) language!: Language
  @Field(() => String) text!: string
}

@ObjectType({ simpleResolvers: true })
class OpenLinkConsent {
  @Field(() => String) version!: string
  @Field(() => [ConsentText], { description: 'In each language of the page.' })
  texts!: OpenLinkView['consent']['texts']
}

@ObjectType({ simpleResolvers: true, description: 'A link as the person sees it who holds it.' })
export class OpenLink implements OpenLinkView {
  @Field(() => String) agency!: string
  @Field(() => Page, { nullable: true, description: 'Where the agency helps.' })
  support!: OpenLinkView['support']
  @Field(() => String) client!: string
  @Field(() => [Capability]) needs!: CapabilityName[]
  @Field(() => LinkLanguage, {
    nullable: true,
    description: 'What the agency chose; null where it is that of whoever opens the page.',
  })
  language!: Language | null
  @Field(() => Page, { description: 'Where the key is made.' }) page!: Page
  @Field(() => Page, { description: 'Where the vendor number stands.' }) vendorPage!: Page
  @Field(() => [LinkMethodOffer], { description: 'The ways that are open, best first.' })
  methods!: LinkOffer[]
  @Field(() => String, { description: 'What to call a password for apps at Apple.' }) passwordLabel!: string
  @Field(() => LinkInvite, { nullable: true }) invite!: LinkInviteView | null
  @Field(() => String) keyName!: string
  @Field(() => String, { description: 'The access that the key needs, by Apple’s name.' }) role!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime) expiresAt!: Date
  @Field(() => Int) step!: number
  @Field(() => Boolean, { description: 'This browser works on it.' }) mine!: boolean
  @Field(() => Boolean, { description: 'Another browser works on it at present.' }) elsewhere!: boolean
  @Field(() => OpenLinkConsent) consent!: OpenLinkConsent
  @Field(() => GivenAccess, { nullable: true }) given!: GivenAccessView | null
}

const ReceiptStatus = enumType<LinkReceiptView['status']>('ConnectReceiptStatus', {
  WAITING: 'WAITING',
  IN_USE: 'IN_USE',
  ENDED: 'ENDED',
})

@ObjectType({ simpleResolvers: true })
class ReceiptConsent {
  @Field(() => DateTime) agreedAt!: Date
  @Field(() => String) version!: string
  @Field(() => String) text!: string
}

@ObjectType({ simpleResolvers: true, description: 'What is held of what somebody gave by a link.' })
export class ConnectReceipt implements LinkReceiptView {
  @Field(() => String) agency!: string
  @Field(() => Page, { nullable: true, description: 'Where the agency helps.' })
  support!: LinkReceiptView['support']
  @Field(() => String) client!: string
  @Field(() => ReceiptStatus) status!: LinkReceiptView['status']
  @Field(() => IntegrationState, { nullable: true }) state!: IntegrationStateName | null
  @Field(() => ConnectionMethod, { nullable: true }) method!: LinkReceiptView['method']
  @Field(() => String, { nullable: true }) keyId!: string | null
  @Field(() => LinkAdminKey, { nullable: true }) adminKey!: LinkReceiptView['adminKey']
  @Field(() => [String], { description: 'The Apple accounts that it is for, where it was no key.' })
  accounts!: string[]
  @Field(() => [Capability]) needs!: CapabilityName[]
  @Field(() => DateTime, { nullable: true }) givenAt!: Date | null
  @Field(() => ReceiptConsent, { nullable: true }) consent!: LinkReceiptView['consent']
  @Field(() => Page, { description: 'Where it is ended.' }) page!: Page
  @Field(() => LinkLanguage) language!: Language
}

@InputType()
export class ConnectLinkStepInput {
  @Field(() => Int) step!: number
  @Field(() => Boolean, { nullable: true, description: 'Leave it for later, or for somebody else.' })
  later?: boolean | null
}

@InputType()
export class ConnectLinkFinishInput {
  @Field(() => String, { nullable: true, description: 'Of the text that was agreed to.' }) consentVersion?:
    string | null
  @Field(() => LinkLanguage, { nullable: true, description: 'In which it was read; without it the link’s.' })
  language?: Language | null
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkStepPayload {
  @Field(() => OpenLink, { nullable: true }) link!: OpenLinkView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkFinishPayload {
  @Field(() => String, { nullable: true, description: 'The token of the receipt, told once.' }) receipt!:
    string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
