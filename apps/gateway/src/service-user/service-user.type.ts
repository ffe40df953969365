import {
  invitePurposes,
  inviteSteps,
  type AttemptProblemView,
  type IntegrationView,
  type InvitationView,
  type InvitePurpose,
  type InviteRole as Role,
  type InviteStep,
  type InviteView,
  type PurposeView,
  type ReachedAccountView,
  type ServiceUserKeyView,
  type ServiceUserView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'
import { AttemptProblem } from '../integrations/access.type.ts'
import { Integration } from '../integrations/integration.type.ts'

const Purpose = enumType(
  'InvitePurpose',
  membersOf(invitePurposes),
  'What the service user is to do at a client’s account; it decides which roles are asked for.',
)
const Step = enumType('InviteStepName', membersOf(inviteSteps))

@ObjectType({ simpleResolvers: true, description: 'The client that an account is connected for.' })
class ClientOfAccount {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
}

@ObjectType({ simpleResolvers: true, description: 'An Apple account that the service user reaches.' })
class ReachedAccount implements ReachedAccountView {
  @Field(() => ID, { description: 'Its number in Reporter.' }) id!: string
  @Field(() => String) name!: string
  @Field(() => DateTime) seenAt!: Date
  @Field(() => ClientOfAccount, { nullable: true, description: 'Null while it is nobody’s.' })
  client!: ReachedAccountView['client']
}

@ObjectType({ simpleResolvers: true, description: 'A role to be ticked at Apple, by Apple’s name.' })
class InviteRole implements Role {
  @Field(() => String) name!: string
  @Field(() => String) why!: string
}

@ObjectType({ simpleResolvers: true, description: 'What it can be asked for, and the roles that it takes.' })
class InvitePurposeRoles implements PurposeView {
  @Field(() => Purpose) purpose!: InvitePurpose
  @Field(() => [InviteRole]) roles!: readonly Role[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'The individual API key of the service user, by what may be told of it.',
})
class ServiceUserKey implements ServiceUserKeyView {
  @Field(() => String) keyId!: string
  @Field(() => String) fingerprint!: string
  @Field(() => DateTime) registeredAt!: Date
  @Field(() => DateTime, { nullable: true }) lastUsedAt!: Date | null
  @Field(() => AttemptProblem, { nullable: true, description: 'Why Apple refuses it.' })
  problem!: AttemptProblemView | null
  @Field(() => Int, { description: 'Integrations whose apps it was seen to reach.' }) reaches!: number
  @Field(() => Int, { description: 'Integrations by service user.' }) of!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'The workspace’s own Apple user, whom clients invite to their accounts.',
})
export class ServiceUser implements ServiceUserView {
  @Field(() => ID) id!: string
  @Field(() => String) email!: string
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => DateTime) registeredAt!: Date
  @Field(() => DateTime, { nullable: true, description: 'At the latest; Apple may end it before.' })
  tokenExpiresAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When Apple was last asked what it reaches.' })
  lookedAt!: Date | null
  @Field(() => AttemptProblem, { nullable: true, description: 'Why Apple refuses its token.' })
  problem!: AttemptProblemView | null
  @Field(() => ServiceUserKey, {
    nullable: true,
    description: 'Null where none was registered, and for who reaches nothing that it serves.',
  })
  key!: ServiceUserKeyView | null
  @Field(() => [ReachedAccount], { description: 'Empty for who reaches a part of the workspace.' })
  accounts!: ReachedAccountView[]
  @Field(() => [InvitePurposeRoles]) purposes!: PurposeView[]
}

@ObjectType({ simpleResolvers: true, description: 'What a client’s Admin types at Apple.' })
export class ServiceUserInvite implements InviteView {
  @Field(() => String) email!: string
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => [String]) roles!: string[]
}

@ObjectType({ simpleResolvers: true })
class InvitationStep {
  @Field(() => Step) name!: InviteStep
  @Field(() => Boolean) done!: boolean
  @Field(() => DateTime, { nullable: true, description: 'Null where it is not known when.' }) at!: Date | null
}

@ObjectType({ simpleResolvers: true, description: 'Where the invitation of the service user stands.' })
export class Invitation implements InvitationView {
  @Field(() => String) accountName!: string
  @Field(() => Purpose) purpose!: InvitePurpose
  @Field(() => ServiceUserInvite) invite!: InviteView
  @Field(() => [InviteRole]) roles!: readonly Role[]
  @Field(() => Page, { description: 'Where the client’s Admin invites.' }) page!: Page
  @Field(() => DateTime) requestedAt!: Date
  @Field(() => [InvitationStep]) steps!: InvitationView['steps']
  @Field(() => DateTime, { nullable: true }) approvedAt!: Date | null
  @Field(() => RemedyActor, {
    description: 'Who has to act next: YOU is whoever reads the mail of the service user.',
  })
  waitsFor!: InvitationView['waitsFor']
  @Field(() => String, {
    nullable: true,
    description: 'Whom at the client the list of what to do is mailed to.',
  })
  contactEmail!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When somebody was last reminded.' })
  remindedAt!: Date | null
  @Field(() => Int, { description: 'How often.' }) reminders!: number
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the credential was deleted that the account was connected with before.',
  })
  bootstrapDroppedAt!: Date | null
}

@InputType()
export class RegisterServiceUserInput extends Idempotent {
  @Field(() => String, { description: 'The address of its Apple Account.' }) email!: string
  @Field(() => String) firstName!: string
  @Field(() => String) lastName!: string
  @Field(() => String, { description: 'Its Reporter token. Write-only.' }) accessToken!: string
  @Field(() => Boolean, { description: 'That nobody uses the address for anything else.' })
  usedHereOnly!: boolean
}

@InputType()
export class RegisterServiceUserKeyInput extends Idempotent {
  @Field(() => String) keyId!: string
  @Field(() => String, { description: 'The text of the .p8 file. Write-only.' }) privateKey!: string
}

@InputType()
export class RemoveServiceUserKeyInput extends Idempotent {}

@InputType()
export class WantedAccountInput {
  @Field(() => String, { description: 'Its name at Apple.' }) name!: string
  @Field(() => ID, {
    nullable: true,
    description: 'Invite again for this one, or connect it anew, in place.',
  })
  integrationId?: string | null
}

@InputType()
export class RequestServiceUserInput extends Idempotent {
  @Field(() => ID) clientId!: string
  @Field(() => [WantedAccountInput], { description: '1 to 20 accounts; each becomes an integration.' })
  accounts!: WantedAccountInput[]
  @Field(() => Purpose, { defaultValue: 'FULL' }) purpose!: InvitePurpose
  @Field(() => String, {
    nullable: true,
    description: 'Whom at the client the list of what to do is mailed to; later they are reminded.',
  })
  contactEmail?: string | null
}

@InputType()
export class RemindServiceUserInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => String, {
    nullable: true,
    description: 'Where nobody at the client is known yet, or somebody else.',
  })
  contactEmail?: string | null
}

@InputType()
export class ApproveServiceUserInput extends Idempotent {
  @Field(() => ID) integrationId!: string
  @Field(() => ID, {
    nullable: true,
    description: 'Which account it is; without it, the only one that is nobody’s yet.',
  })
  accountId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class RegisterServiceUserPayload {
  @Field(() => ServiceUser, { nullable: true }) serviceUser!: ServiceUserView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RegisterServiceUserKeyPayload {
  @Field(() => ServiceUser, { nullable: true }) serviceUser!: ServiceUserView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RemoveServiceUserKeyPayload {
  @Field(() => ServiceUser, { nullable: true }) serviceUser!: ServiceUserView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RequestServiceUserPayload {
  @Field(() => [Integration], { nullable: true }) integrations!: IntegrationView[] | null
  @Field(() => ServiceUserInvite, { nullable: true }) invite!: InviteView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ApproveServiceUserPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RemindServiceUserPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
