import type { AppSumsView, ClientSumsView, IntegrationSumsView } from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true })
export class AppSums implements AppSumsView {
  @Field(() => Int, { description: 'Of the seven newest published days, as far as they are whole.' })
  units!: number
  @Field(() => Int, { description: 'In-app purchases at Apple.' }) products!: number
  @Field(() => Int, { description: 'Apps of the filter that no integration takes in; they are in no sum.' })
  leftOut!: number
}

@ObjectType({ simpleResolvers: true })
export class ClientSums implements ClientSumsView {
  @Field(() => Int) apps!: number
  @Field(() => Int, { description: 'Their apps that no integration takes in; they are not counted.' })
  leftOut!: number
  @Field(() => Int) integrations!: number
}

@ObjectType({ simpleResolvers: true })
export class IntegrationSums implements IntegrationSumsView {
  @Field(() => Int, { description: 'One that two integrations serve counts once.' }) apps!: number
}
