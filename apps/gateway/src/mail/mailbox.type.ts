import type { KeptMailView, MailLink as MailLinkView } from '@gatehouse/core'
import { Field, ID, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true })
export class MailLink implements MailLinkView {
  @Field(() => String) label!: string
  @Field(() => String) url!: string
}

@ObjectType({ simpleResolvers: true, description: 'A mail that went nowhere, to be read here.' })
export class KeptMail implements KeptMailView {
  @Field(() => ID) id!: string
  @Field(() => String) to!: string
  @Field(() => String) subject!: string
  @Field(() => String) text!: string
  @Field(() => [MailLink]) links!: MailLink[]
  @Field(() => DateTime) createdAt!: Date
}

@ObjectType({ simpleResolvers: true })
export class KeptMailConnection extends Connection(() => KeptMail) {}
