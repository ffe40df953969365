import type { Page as PageView, SupportView } from '@gatehouse/core'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Page } from '../graphql/remedy.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'Where the people of the workspace and its clients find help; nulls where nobody said.',
})
export class Support implements SupportView {
  @Field(() => String, { nullable: true, description: 'An e-mail address or an https address.' })
  contact!: string | null
  @Field(() => Page, { nullable: true, description: 'Where it leads: an https or a mailto address.' })
  page!: PageView | null
}

@InputType()
export class SetSupportInput extends Idempotent {
  @Field(() => String, {
    nullable: true,
    description: 'An e-mail address or an https address; null, absent or empty for none.',
  })
  contact?: string | null
}

@ObjectType({ simpleResolvers: true })
export class SupportPayload {
  @Field(() => Support, { nullable: true }) support!: SupportView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
