import {
  importColumns,
  importOutcomes,
  type ImportColumn as Column,
  type ImportCounts as Counts,
  type ImportOutcome as Outcome,
  type ImportPreviewView,
  type ImportRowView,
  type ImportView,
  type JobView,
} from '@gatehouse/core'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { Idempotent } from '../graphql/idempotent.ts'
import { UserError } from '../graphql/payload.ts'
import { Job } from '../jobs/job.type.ts'

export const ImportOutcome = enumType(
  'ImportOutcome',
  membersOf(importOutcomes),
  'What a row of an import comes to.',
)
const ImportColumn = enumType(
  'ImportColumn',
  membersOf(importColumns),
  'What a column of an imported file holds.',
)

@InputType({ description: 'A key file that a row names, such as AuthKey_KEYID.p8.' })
class ImportFileInput {
  @Field(() => String) name!: string
  @Field(() => String, { description: 'Write-only.' }) text!: string
}

@InputType()
export class ImportInput extends Idempotent {
  @Field(() => String, {
    description:
      'A table whose first line names its columns, separated by commas, semicolons or tabs; at most 1,000 rows.',
  })
  text!: string
  @Field(() => [ImportFileInput], { nullable: true }) files?: ImportFileInput[] | null
}

@ObjectType({ simpleResolvers: true })
class ImportTableColumn {
  @Field(() => String) name!: string
  @Field(() => ImportColumn, { nullable: true, description: 'Null: it is not used.' }) used!: Column | null
}

@ObjectType({ simpleResolvers: true })
export class ImportCounts implements Counts {
  @Field(() => Int) new!: number
  @Field(() => Int) changed!: number
  @Field(() => Int) same!: number
  @Field(() => Int) refused!: number
  @Field(() => Int, { description: 'Rows whose turn has not come.' }) waiting!: number
}

@ObjectType({ simpleResolvers: true })
class ImportProblem {
  @Field(() => ImportColumn, { nullable: true }) column!: string | null
  @Field(() => String) code!: string
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A row of an import, without its secret.' })
export class ImportRow implements Omit<ImportRowView, 'clientId' | 'integrationId'> {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: 'Where it stands in the file; the header is line 1.' }) line!: number
  @Field(() => String) clientName!: string
  @Field(() => String, { nullable: true }) label!: string | null
  @Field(() => String, { nullable: true }) keyId!: string | null
  @Field(() => String, { nullable: true, description: 'Number of the account behind a Reporter token.' })
  reporterAccount!: string | null
  @Field(() => [String], { nullable: true }) tags!: string[] | null
  @Field(() => ImportOutcome, { nullable: true, description: 'Null as long as its turn has not come.' })
  outcome!: Outcome | null
  @Field(() => [ImportProblem]) problems!: ImportProblem[]
}

@ObjectType({ simpleResolvers: true })
export class ImportRowConnection extends Connection(() => ImportRow) {}

@ObjectType({ simpleResolvers: true, description: 'What an import would do; nothing is stored.' })
class ImportPreview implements Omit<ImportPreviewView, 'rows'> {
  @Field(() => [ImportTableColumn]) columns!: ImportTableColumn[]
  @Field(() => ImportCounts) counts!: ImportCounts
  @Field(() => [ImportRow]) rows!: ImportRow[]
}

@ObjectType({ simpleResolvers: true, description: 'An import, which a job does row by row.' })
export class Import implements ImportView {
  @Field(() => ID) id!: string
  @Field(() => Job) job!: JobView
}

@ObjectType({ simpleResolvers: true })
export class ImportConnection extends Connection(() => Import) {}

@ObjectType({ simpleResolvers: true })
export class PreviewImportPayload {
  @Field(() => ImportPreview, { nullable: true }) preview!: ImportPreview | null
  @Field(() => [UserError]) userErrors!: UserError[]
}

@ObjectType({ simpleResolvers: true })
export class StartImportPayload {
  @Field(() => Import, { nullable: true }) import!: ImportView | null
  @Field(() => [UserError]) userErrors!: UserError[]
}
