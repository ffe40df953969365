import type { ApiTokenView, Role as RoleName } from '@gatehouse/core'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Person } from '../graphql/person.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Role } from '../viewer/viewer.type.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A secret by which a program is at work, by what may be told of it.',
})
export class ApiToken implements Omit<ApiTokenView, 'clientIds'> {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, { description: 'How its secret begins.' }) prefix!: string
  @Field(() => Role) role!: RoleName
  @Field(() => Boolean, { description: 'Whether it reaches everything; else the clients.' })
  everything!: boolean
  @Field(() => Person, { description: 'It works as long as this member may do what it does.' }) maker!: Person
  @Field(() => DateTime) createdAt!: Date
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'To the minute.' }) lastUsedAt!: Date | null
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null
}

@ObjectType({ simpleResolvers: true })
export class ApiTokenConnection extends Connection(() => ApiToken) {}

@InputType({ description: 'Either `everything`, or `clientIds`.' })
export class CreateApiTokenInput extends Idempotent {
  @Field(() => String) name!: string
  @Field(() => Role, { description: 'Never more than the maker has.' }) role!: RoleName
  @Field(() => DateTime, { nullable: true, description: 'Without it the token has no end.' })
  expiresAt?: Date | null
  @Field(() => Boolean, { nullable: true }) everything?: boolean | null
  @Field(() => [ID], { nullable: true }) clientIds?: string[] | null
}

@InputType()
export class RevokeApiTokenInput extends Idempotent {
  @Field(() => ID) id!: string
}

@ObjectType({ simpleResolvers: true })
export class CreateApiTokenPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Told once, here; not to a second call with the same idempotency key.',
  })
  secret!: string | null
  @Field(() => ApiToken, { nullable: true }) apiToken!: ApiTokenView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RevokeApiTokenPayload {
  @Field(() => ApiToken, { nullable: true }) apiToken!: ApiTokenView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
