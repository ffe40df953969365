import {
  grantScopes,
  type BecauseView,
  type GrantScope as ScopeName,
  type ReachingView,
  type Role as RoleName,
  type VisibleToView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Role } from '../viewer/viewer.type.ts'

const GrantScope = enumType(
  'GrantScope',
  membersOf(grantScopes),
  'With everything, by the client itself, through one app of it, or because it is the member’s own.',
)

const MemberKind = enumType<ReachingView['kind']>('MemberKind', { PERSON: 'PERSON', TOKEN: 'TOKEN' })

@ObjectType({ simpleResolvers: true })
class GrantedApp {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
}

@ObjectType({ simpleResolvers: true, description: 'One reason why somebody sees something.' })
class Because implements BecauseView {
  @Field(() => GrantScope) scope!: ScopeName
  @Field(() => DateTime) since!: Date
  @Field(() => GrantedApp, {
    nullable: true,
    description: 'Of an app’s grant, where the app is within the asker’s reach.',
  })
  app!: GrantedApp | null
}

@ObjectType({ simpleResolvers: true, description: 'A person or an API token that sees something, and why.' })
class Reaching implements ReachingView {
  @Field(() => ID, { description: 'The membership, as in `Person`.' }) id!: string
  @Field(() => String) name!: string
  @Field(() => MemberKind) kind!: ReachingView['kind']
  @Field(() => Role) role!: RoleName
  @Field(() => [String], { description: 'What the role allows there.' })
  permissions!: ReachingView['permissions']
  @Field(() => [Because], { description: 'The widest first.' }) because!: Because[]
}

@ObjectType({ simpleResolvers: true, description: 'Who sees something, people first.' })
export class VisibleTo implements VisibleToView {
  @Field(() => Int) totalCount!: number
  @Field(() => [Reaching]) nodes!: Reaching[]
}
