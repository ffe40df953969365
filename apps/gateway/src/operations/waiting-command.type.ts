import type { WaitingCommandView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Why a command waits.' })
class CommandProblem {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'What somebody did that has not reached the workflow engine yet. It is kept until it has.',
})
class WaitingCommand implements WaitingCommandView {
  @Field(() => ID) id!: string
  @Field(() => String) command!: string
  @Field(() => DateTime) createdAt!: Date
  @Field(() => Int, { description: 'Times when the engine was away are not counted.' }) failures!: number
  @Field(() => DateTime, { nullable: true }) nextTryAt!: Date | null
  @Field(() => CommandProblem, { nullable: true }) problem!: CommandProblem | null
}

@ObjectType({ simpleResolvers: true })
export class WaitingCommandConnection extends Connection(() => WaitingCommand) {}
