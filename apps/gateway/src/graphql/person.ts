import { Field, ID, ObjectType } from 'type-graphql'

/** A member, by what colleagues see. */
@ObjectType({ simpleResolvers: true, description: 'A member of the workspace.' })
export class Person {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
}
