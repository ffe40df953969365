import {
  capabilityNames,
  companySignIns,
  type CapabilityName,
  type CompanySignIn as SignIn,
  type MethodOffer,
} from '@gatehouse/core'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Page } from '../graphql/remedy.ts'
import { ConnectionMethod } from './integration-state.ts'

export const Capability = enumType(
  'CapabilityName',
  membersOf(capabilityNames),
  'What an account can be asked for.',
)
const CompanySignIn = enumType(
  'CompanySignIn',
  membersOf(companySignIns),
  "Whether a client's people sign in at Apple through their company.",
)

@ArgsType()
export class ConnectionMethodsArgs {
  @Field(() => ID) clientId!: string
  @Field(() => [Capability], { nullable: true, description: 'What is needed; roles follow from it.' })
  needs?: CapabilityName[] | null
  @Field(() => CompanySignIn, { nullable: true }) companySignIn?: SignIn | null
}

@ObjectType({ simpleResolvers: true, description: 'A role at Apple, and where it is given.' })
export class RoleNeeded {
  @Field(() => String) role!: string
  @Field(() => Page) page!: Page
}

@ObjectType({ simpleResolvers: true, description: 'A way of connecting a client, as it is offered.' })
export class OfferedMethod implements MethodOffer {
  @Field(() => ConnectionMethod) method!: MethodOffer['method']
  @Field(() => Boolean) available!: boolean
  @Field(() => String, { nullable: true, description: 'Why it is not offered.' }) reason!: string | null
  @Field(() => Boolean) recommended!: boolean
  @Field(() => [Capability], { description: 'What it can ever do.' }) capabilities!: CapabilityName[]
  @Field(() => [Capability], { description: 'What was asked for and it can never do.' })
  lacks!: CapabilityName[]
  @Field(() => [RoleNeeded]) needs!: RoleNeeded[]
  @Field(() => Int, { nullable: true, description: 'After how many days it has to be renewed.' })
  endsAfterDays!: number | null
  @Field(() => String, {
    nullable: true,
    description: 'What to call a password at Apple, so that the right one is revoked later.',
  })
  passwordLabel!: string | null
}
