import {
  diagnosisChecks,
  type DiagnosisCheckView,
  type IntegrationDiagnosisView,
  type RemedyActor as Remedy,
} from '@gatehouse/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Page, RemedyActor } from '../graphql/remedy.ts'
import { DateTime } from '../graphql/scalars.ts'

const DiagnosisCheckName = enumType(
  'DiagnosisCheckName',
  membersOf(diagnosisChecks),
  'What is looked at when data is missing, in this order.',
)
const DiagnosisCheckStatus = enumType<DiagnosisCheckView['status']>('DiagnosisCheckStatus', {
  FINE: 'FINE',
  NOTE: 'NOTE',
  CAUSE: 'CAUSE',
  UNKNOWN: 'UNKNOWN',
})

@ObjectType({
  simpleResolvers: true,
  description:
    'CAUSE: data is missing because of it. NOTE: worth knowing, and no fault. UNKNOWN: not seen yet.',
})
export class DiagnosisCheck implements DiagnosisCheckView {
  @Field(() => DiagnosisCheckName) name!: DiagnosisCheckView['name']
  @Field(() => DiagnosisCheckStatus) status!: DiagnosisCheckView['status']
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: Page | null
  @Field(() => DateTime, { nullable: true, description: 'When what it rests on was seen.' }) at!: Date | null
}

type Affected = IntegrationDiagnosisView['affects']

@ObjectType({ simpleResolvers: true })
export class DiagnosisAffects implements Affected {
  @Field(() => Int) apps!: number
  @Field(() => [String], { description: 'Names of capabilities.' }) kinds!: string[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why the data of an integration is as it is, worked out from what is known now.',
})
export class IntegrationDiagnosis implements IntegrationDiagnosisView {
  @Field(() => DateTime) computedAt!: Date
  @Field(() => DiagnosisCheck, {
    nullable: true,
    description: 'The first cause; null while nothing is in the way.',
  })
  cause!: DiagnosisCheck | null
  @Field(() => DateTime, { nullable: true }) since!: Date | null
  @Field(() => DiagnosisAffects) affects!: DiagnosisAffects
  @Field(() => [DiagnosisCheck]) checks!: DiagnosisCheck[]
}
