import type { EngineView } from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { enumType } from '../graphql/enum.ts'
import type { EnginePartView } from './engine-parts.ts'

const EngineState = enumType<EngineView['state']>('EngineState', {
  READY: 'READY',
  STARTING: 'STARTING',
  UNREACHABLE: 'UNREACHABLE',
})

@ObjectType({ simpleResolvers: true, description: 'A process of a one-machine installation.' })
export class EnginePart implements EnginePartView {
  @Field(() => String) name!: string
  @Field(() => EngineState) state!: EngineView['state']
  @Field(() => String, { nullable: true }) detail!: string | null
}

@ObjectType({ simpleResolvers: true })
export class Engine implements EngineView {
  @Field(() => EngineState) state!: EngineView['state']
  @Field(() => String, { nullable: true }) detail!: string | null
}
