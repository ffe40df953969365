import type { IntegrationView } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../graphql/payload.ts'
import { Integration } from './integration.type.ts'

@InputType()
export class ConnectApiKeyInput {
  @Field(() => ID) clientId!: string
  @Field(() => ID, {
    nullable: true,
    description: 'Continue this draft instead of making a new integration.',
  })
  integrationId?: string | null
  @Field(() => String, { nullable: true }) label?: string | null
  @Field(() => String, { nullable: true, description: 'Absent for an individual key.' }) issuerId?:
    string | null
  @Field(() => String) keyId!: string
  @Field(() => String, { description: "The .p8 file's text, at most 10,000 characters. Write-only." })
  privateKey!: string
  @Field(() => [String]) vendorNumbers!: string[]
  @Field(() => String, { nullable: true, description: 'A second call with the same key joins the first.' })
  idempotencyKey?: string | null
}

@ObjectType({ simpleResolvers: true })
export class ConnectApiKeyPayload {
  @Field(() => Integration, { nullable: true }) integration!: IntegrationView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
