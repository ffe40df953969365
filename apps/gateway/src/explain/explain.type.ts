import type { FindingView } from '@gatehouse/core'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'

@InputType()
export class ExplainAppleErrorInput extends Idempotent {
  @Field(() => String, {
    description: 'The body of Apple’s answer, or what a program printed of it: JSON, XML or words.',
  })
  body!: string
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the answer.' }) status?: number | null
  @Field(() => String, {
    nullable: true,
    description: 'The address that was asked; method, host and query may stand with it.',
  })
  endpoint?: string | null
}

/** What one thing that Apple said means. */
@ObjectType({ simpleResolvers: true, description: 'What one thing that Apple said means.' })
class Finding implements FindingView {
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: FindingView['actor']
  @Field(() => Page, { nullable: true }) page!: Page | null
  @Field(() => Boolean, {
    description: 'False where Apple says the same for several causes, or what nobody knows.',
  })
  certain!: boolean
  @Field(() => String, { nullable: true, description: 'What Apple Support wants to be told.' }) requestId!:
    string | null
}

@ObjectType({ simpleResolvers: true })
export class ExplainAppleErrorPayload {
  @Field(() => [Finding], { nullable: true }) findings!: FindingView[] | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
