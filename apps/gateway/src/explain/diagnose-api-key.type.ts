import type { Diagnosis, DiagnosisFinding as FindingView } from '@gatehouse/core'
import { Field, InputType, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { JsonObject } from '../graphql/scalars.ts'

@InputType()
export class DiagnoseApiKeyInput extends Idempotent {
  @Field(() => String, { description: "The .p8 file's text, at most 10,000 characters. Not stored." })
  privateKey!: string
  @Field(() => String, { nullable: true, description: 'Apple writes key id and kind into it.' }) fileName?:
    string | null
  @Field(() => String, { nullable: true, description: "Taken from the file's name where absent." }) keyId?:
    string | null
  @Field(() => String, { nullable: true, description: 'Absent for an individual key.' }) issuerId?:
    string | null
  @Field(() => [String], { nullable: true }) vendorNumbers?: string[] | null
  @Field(() => String, {
    nullable: true,
    description: 'Of any app of the team; with it a key for In-App Purchases is tried too.',
  })
  bundleId?: string | null
}

export const DiagnosisStatus = enumType<FindingView['status']>('DiagnosisStatus', {
  PASSED: 'PASSED',
  FAILED: 'FAILED',
  ADVICE: 'ADVICE',
  NOT_CHECKED: 'NOT_CHECKED',
})

@ObjectType({ simpleResolvers: true, description: 'One thing that was looked at, and what was found.' })
export class DiagnosisFinding implements FindingView {
  @Field(() => String, { description: 'FILE, KEY_ID, ISSUER, CLOCK, SIGNATURE, APPS …' })
  check!: FindingView['check']
  @Field(() => DiagnosisStatus) status!: FindingView['status']
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: FindingView['actor']
  @Field(() => Page, { nullable: true }) page!: Page | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a token says before its signature. No token is in it.',
})
class TokenClaims {
  @Field(() => JsonObject) header!: object
  @Field(() => JsonObject) payload!: object
}

@ObjectType({ simpleResolvers: true })
export class DiagnoseApiKeyPayload {
  @Field(() => [DiagnosisFinding], { nullable: true }) findings!: FindingView[] | null
  @Field(() => TokenClaims, { nullable: true, description: 'Null where nothing can be signed.' })
  claims!: Diagnosis['claims']
  @Field(() => [UserError]) userErrors!: UserError[]
}
