import {
  onExistingToken as known,
  type IntegrationView,
  type OnExistingToken as OnExisting,
  type ReporterConnection,
} from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { UserError } from '../graphql/payload.ts'
import { Day } from '../graphql/scalars.ts'
import { Integration } from './integration.type.ts'

export const OnExistingToken = enumType(
  'OnExistingToken',
  membersOf(known),
  'What becomes of a Reporter token that an Apple Account has already. Apple allows one: REPLACE ends it for every other tool.',
)

/** What is typed to connect by Reporter, and chosen of what is behind it. */
@InputType()
export class TypedReporterInput {
  @Field(() => String, {
    nullable: true,
    description: 'A Reporter token. Either this, or an address with a password. Write-only.',
  })
  accessToken?: string | null
  @Field(() => String, { nullable: true, description: 'The address of the Apple Account.' }) email?:
    string | null
  @Field(() => String, {
    nullable: true,
    description:
      'A password for apps (app-specific password), never that of the Apple Account itself: one is refused by its shape and sent nowhere. Write-only.',
  })
  appSpecificPassword?: string | null
  @Field(() => OnExistingToken, { nullable: true }) onExistingToken?: OnExisting | null
  @Field(() => [ID], {
    nullable: true,
    description: 'Which accounts to connect; without them it is only looked what is there.',
  })
  accountIds?: string[] | null
}

@InputType()
export class ConnectReporterInput extends TypedReporterInput {
  @Field(() => ID) clientId!: string
  @Field(() => String, { nullable: true, description: 'A second call with the same key joins the first.' })
  idempotencyKey?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The one token that an Apple Account has.' })
export class ExistingReporterToken {
  @Field(() => Day, { nullable: true, description: 'Its last day, Pacific; null where Apple does not say.' })
  expiresOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'An Apple account (a team) behind a Reporter token.' })
class ReporterAccount {
  @Field(() => ID, { description: "The account's number at Apple." }) id!: string
  @Field(() => String) name!: string
  @Field(() => [String]) vendorNumbers!: string[]
  @Field(() => Boolean, { description: 'Whether this client has it connected by Reporter already.' })
  connected!: boolean
}

@ObjectType({ simpleResolvers: true })
export class ConnectReporterPayload {
  @Field(() => ExistingReporterToken, { nullable: true }) existingToken!: ReporterConnection['existingToken']
  @Field(() => [ReporterAccount], { nullable: true }) accounts!: ReporterConnection['accounts'] | null
  @Field(() => [Integration], { nullable: true }) integrations!: IntegrationView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
