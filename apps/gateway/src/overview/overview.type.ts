import type { IntegrationState as StateName, OverviewView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { IntegrationState } from '../integrations/integration-state.ts'

@ObjectType({ simpleResolvers: true })
export class IntegrationStateCount {
  @Field(() => IntegrationState) state!: StateName
  @Field(() => Int) count!: number
}

type Freshness = OverviewView['freshness']

@ObjectType({ simpleResolvers: true })
export class FreshnessCount implements Freshness {
  @Field(() => Int) current!: number
  @Field(() => Int) late!: number
  @Field(() => Int) broken!: number
}

@ObjectType({ simpleResolvers: true, description: 'What lies within the reach of who asks.' })
export class Overview implements OverviewView {
  @Field(() => Int) clientCount!: number
  @Field(() => Int) appCount!: number
  @Field(() => [IntegrationStateCount]) integrationStates!: IntegrationStateCount[]
  @Field(() => FreshnessCount, { description: 'Integrations by how fresh their daily sales are.' })
  freshness!: FreshnessCount
}
