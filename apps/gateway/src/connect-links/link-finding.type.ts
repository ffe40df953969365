import type { FindingText as FindingTextView, LinkFinding as LinkFindingView } from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { DiagnosisFinding } from '../explain/diagnose-api-key.type.ts'
import { LinkLanguage } from './link-language.ts'

@ObjectType({ simpleResolvers: true })
export class FindingText implements FindingTextView {
  @Field(() => LinkLanguage) language!: FindingTextView['language']
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What was found of a key that came by a link.' })
export class LinkFinding extends DiagnosisFinding implements LinkFindingView {
  @Field(() => [FindingText], { description: 'In each language of the page.' })
  texts!: FindingTextView[]
}
