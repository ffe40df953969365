import type { OfferedTeam } from '@gatehouse/core'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: 'A team of App Store Connect that whoever signed in reaches.',
})
export class SignInTeam implements OfferedTeam {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => Boolean, { description: 'Such a sign-in reads it for this client already.' })
  connected!: boolean
}
