import type {
  CapabilityName,
  GivenKeyView,
  IntegrationState as IntegrationStateName,
  LinkLanguage as Language,
  LinkReceiptView,
  OpenLinkView,
} from '@gatehouse/core'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { DiagnosisFinding, DiagnosisStatus } from '../explain/diagnose-api-key.type.ts'
import { enumType } from '../graphql/enum.ts'
import { UserError } from '../graphql/payload.ts'
import { Page } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Capability } from '../integrations/connection-method.type.ts'
import { IntegrationState } from '../integrations/integration-state.ts'
import { LinkLanguage } from './connect-link.type.ts'

@ObjectType({ simpleResolvers: true })
class OpenLinkConsent {
  @Field(() => String) version!: string
  @Field(() => String) text!: string
}

@ObjectType({ simpleResolvers: true })
class GivenKeyFinding {
  @Field(() => String) check!: string
  @Field(() => DiagnosisStatus) status!: GivenKeyView['findings'][number]['status']
  @Field(() => String) message!: string
}

@ObjectType({ simpleResolvers: true, description: 'The key that was given; never the key itself.' })
class GivenKey {
  @Field(() => String) keyId!: string
  @Field(() => Int) appCount!: number
  @Field(() => [String]) apps!: string[]
  @Field(() => [GivenKeyFinding]) findings!: GivenKeyView['findings']
}

@ObjectType({ simpleResolvers: true, description: 'A link as the person sees it who holds it.' })
export class OpenLink implements OpenLinkView {
  @Field(() => String) agency!: string
  @Field(() => String) client!: string
  @Field(() => [Capability]) needs!: CapabilityName[]
  @Field(() => LinkLanguage) language!: Language
  @Field(() => Page, { description: 'Where the key is made.' }) page!: Page
  @Field(() => Page, { description: 'Where the vendor number stands.' }) vendorPage!: Page
  @Field(() => String) keyName!: string
  @Field(() => String, { description: 'The access that the key needs, by Apple’s name.' }) role!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime) expiresAt!: Date
  @Field(() => Int) step!: number
  @Field(() => Boolean, { description: 'This browser works on it.' }) mine!: boolean
  @Field(() => Boolean, { description: 'Another browser works on it at present.' }) elsewhere!: boolean
  @Field(() => OpenLinkConsent) consent!: OpenLinkConsent
  @Field(() => GivenKey, { nullable: true }) given!: GivenKeyView | null
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
  @Field(() => String) client!: string
  @Field(() => ReceiptStatus) status!: LinkReceiptView['status']
  @Field(() => IntegrationState, { nullable: true }) state!: IntegrationStateName | null
  @Field(() => String, { nullable: true }) keyId!: string | null
  @Field(() => [Capability]) needs!: CapabilityName[]
  @Field(() => DateTime, { nullable: true }) givenAt!: Date | null
  @Field(() => ReceiptConsent, { nullable: true }) consent!: LinkReceiptView['consent']
  @Field(() => Page, { description: 'Where the key is revoked.' }) page!: Page
  @Field(() => LinkLanguage) language!: Language
}

@InputType()
export class ConnectLinkStepInput {
  @Field(() => Int) step!: number
  @Field(() => Boolean, { nullable: true, description: 'Leave it for later, or for somebody else.' })
  later?: boolean | null
}

@InputType()
export class ConnectLinkSubmitInput {
  @Field(() => String, { description: "The .p8 file's text, at most 10,000 characters. Write-only." })
  privateKey!: string
  @Field(() => String, { nullable: true }) fileName?: string | null
  @Field(() => String) keyId!: string
  @Field(() => String, { nullable: true, description: 'Absent for an individual key.' }) issuerId?:
    string | null
  @Field(() => [String]) vendorNumbers!: string[]
}

@InputType()
export class ConnectLinkFinishInput {
  @Field(() => String, { nullable: true, description: 'Of the text that was agreed to.' }) consentVersion?:
    string | null
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkStepPayload {
  @Field(() => OpenLink, { nullable: true }) link!: OpenLinkView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkSubmitPayload {
  @Field(() => OpenLink, { nullable: true, description: 'Null where the key was not kept.' })
  link!: OpenLinkView | null
  @Field(() => [DiagnosisFinding], { nullable: true }) findings!: DiagnosisFinding[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkFinishPayload {
  @Field(() => String, { nullable: true, description: 'The token of the receipt, told once.' }) receipt!:
    string | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
