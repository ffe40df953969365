import type { LinkFinding as LinkFindingView, OpenLinkView, SubmittedReporter } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../graphql/payload.ts'
import { ExistingReporterToken, TypedReporterInput } from '../integrations/connect-reporter.type.ts'
import { LinkFinding } from './link-finding.type.ts'
import { OpenLink } from './open-link.type.ts'

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
export class ConnectLinkSubmitAdminKeyInput {
  @Field(() => String, { description: "The .p8 file's text, at most 10,000 characters. Write-only." })
  privateKey!: string
  @Field(() => String, { nullable: true }) fileName?: string | null
  @Field(() => String) keyId!: string
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkSubmitPayload {
  @Field(() => OpenLink, { nullable: true, description: 'Null where the key was not kept.' })
  link!: OpenLinkView | null
  @Field(() => [LinkFinding], { nullable: true }) findings!: LinkFindingView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@InputType()
export class ConnectLinkSubmitReporterInput extends TypedReporterInput {}

@ObjectType({ simpleResolvers: true, description: 'An Apple account behind what somebody gives on a link.' })
class AccountBehindLink {
  @Field(() => ID, { description: "The account's number at Apple." }) id!: string
  @Field(() => String) name!: string
  @Field(() => [String]) vendorNumbers!: string[]
}

@ObjectType({ simpleResolvers: true })
export class ConnectLinkSubmitReporterPayload {
  @Field(() => OpenLink, {
    nullable: true,
    description: 'Null where nothing was chosen yet, and nothing kept.',
  })
  link!: OpenLinkView | null
  @Field(() => ExistingReporterToken, { nullable: true }) existingToken!: SubmittedReporter['existingToken']
  @Field(() => [AccountBehindLink], { nullable: true }) accounts!: SubmittedReporter['accounts'] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@InputType()
export class ConnectLinkSubmitInviteInput {
  @Field(() => String, {
    description: 'The name of the Apple account to which the agency’s user is invited.',
  })
  accountName!: string
}
