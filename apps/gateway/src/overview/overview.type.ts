import type { FleetClientView, FleetView, IntegrationState as StateName, OverviewView } from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
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

@ObjectType({ simpleResolvers: true, description: 'A client by the worst of its integrations.' })
export class FleetClient implements FleetClientView {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) slug!: string
  @Field(() => IntegrationState, { nullable: true, description: 'Null without integrations.' })
  worstState!: StateName | null
  @Field(() => String, { nullable: true, description: 'Why it is so.' }) reason!: string | null
}

@ObjectType({ simpleResolvers: true })
export class Fleet implements FleetView {
  @Field(() => [FleetClient], { description: 'Worst first.' }) clients!: FleetClient[]
}
