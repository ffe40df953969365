import { appStates, type AppState, type AppView, type Presence } from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'
import { App } from './app.type.ts'

const AppStateEnum = enumType(
  'AppState',
  membersOf(appStates),
  'Whether Apple lists an app. TRANSFERRED: another team that you may see has it now.',
)

@ObjectType({ simpleResolvers: true, description: 'Whether Apple lists an app, and where it moved.' })
export class AppPresence implements Presence<AppView> {
  @Field(() => AppStateEnum) state!: AppState
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a complete list first did not name it; what is known of it stays.',
  })
  removedAt!: Date | null
  @Field(() => App, {
    nullable: true,
    description: 'The app at the team that has it now; its days begin there.',
  })
  transferredTo!: AppView | null
  @Field(() => App, {
    nullable: true,
    description: 'The app at the team that had it before; the days of then stay there.',
  })
  transferredFrom!: AppView | null
}
