import type { MemberView, Role as RoleName } from '@gatehouse/core'
import { Field, ID, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { Role } from '../viewer/viewer.type.ts'

@ObjectType({ simpleResolvers: true, description: 'Somebody who signs in.' })
class User {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) email!: string
}

@ObjectType({ simpleResolvers: true, description: 'A person of the workspace; the same id as in `Person`.' })
class Member implements MemberView {
  @Field(() => ID) id!: string
  @Field(() => User) user!: User
  @Field(() => Role) role!: RoleName
}

@ObjectType({ simpleResolvers: true })
export class MemberConnection extends Connection(() => Member) {}
