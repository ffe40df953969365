import type { AppView, ClientView, Membership, Role as RoleName } from '@gatehouse/core'
import { roles } from '@gatehouse/core'
import { Field, ID, ObjectType } from 'type-graphql'
import { App } from '../apps/app.type.ts'
import { Client } from '../clients/client.type.ts'
import { enumType, membersOf } from '../graphql/enum.ts'

export const Role = enumType(
  'Role',
  membersOf(roles),
  'The eight presets. Each is a set of permissions; grants say where they hold.',
)

/** The agency: a tenant. */
@ObjectType({ simpleResolvers: true })
export class Workspace {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, {
    description: 'Stands for the workspace in addresses and in the header `gatehouse-workspace`.',
  })
  slug!: string
  @Field(() => Boolean, {
    description: 'A demo talks to the simulator alone, a real workspace to Apple alone; for ever.',
  })
  demo!: boolean
}

/** What a member's grants reach. */
@ObjectType({
  simpleResolvers: true,
  description: 'What the grants reach; the lists are empty when it is everything.',
})
export class Scope {
  @Field(() => Boolean) everything!: boolean
  @Field(() => [Client]) clients!: ClientView[]
  @Field(() => [App]) apps!: AppView[]
}

/** Who is asking, in the workspace of the request. */
@ObjectType({ simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The membership, as in `Person`.' }) id!: string
  @Field(() => String, { description: "For an API token, its maker's." }) email!: string
  @Field(() => String) name!: string
  @Field(() => Workspace, {
    description:
      "The workspace of this request: by the header `gatehouse-workspace` (slug), else the person's first.",
  })
  workspace!: Workspace
  @Field(() => [Workspace]) workspaces!: Workspace[]
  @Field(() => Role) role!: RoleName
}

/** A viewer as the query hands it out; permissions and scope are asked for on their own. */
export const toViewer = (
  { workspace, actor, email }: Membership,
  memberships: readonly Membership[],
): Viewer => ({
  id: actor.memberId,
  email,
  name: actor.name,
  workspace,
  workspaces: memberships.map((membership) => membership.workspace),
  role: actor.role,
})
