import {
  changeSubjects,
  type AppVersionView,
  type CatalogueChangeView,
  type ChangeSubject,
  type PlatformVersionsView,
} from '@gatehouse/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Connection } from '../graphql/connection.ts'
import { enumType, membersOf } from '../graphql/enum.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A version of an app on one platform.' })
class AppStoreVersion implements AppVersionView {
  @Field(() => ID) id!: string
  @Field(() => String, { description: "Apple's id of the version." }) ascId!: string
  @Field(() => String, { description: "Apple's word: IOS, MAC_OS, TV_OS, VISION_OS, and what Apple adds." })
  platform!: string
  @Field(() => String) versionString!: string
  @Field(() => String, {
    description: "Apple's word: READY_FOR_DISTRIBUTION, IN_REVIEW, PREPARE_FOR_SUBMISSION, …",
  })
  appVersionState!: string
  @Field(() => String, {
    nullable: true,
    description: "Apple's word: MANUAL, AFTER_APPROVAL, SCHEDULED, and what Apple adds.",
  })
  releaseType!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Where its release waits for a day.' })
  earliestReleaseDate!: Date | null
  @Field(() => DateTime, { nullable: true, description: 'When it was made at Apple.' })
  createdDate!: Date | null
  @Field(() => DateTime, { description: 'When what Apple says of it last changed.' })
  changedAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'How an app stands on one platform.' })
export class PlatformVersions implements PlatformVersionsView {
  @Field(() => String, { description: "Apple's word, as in `App.platforms`." }) platform!: string
  @Field(() => AppStoreVersion) newest!: AppVersionView
  @Field(() => AppStoreVersion, { nullable: true, description: 'The version in the store.' })
  live!: AppVersionView | null
  @Field(() => AppStoreVersion, {
    nullable: true,
    description: "The version that waits for Apple's review or is in it.",
  })
  inReview!: AppVersionView | null
}

const ChangeSubjectEnum = enumType('ChangeSubject', membersOf(changeSubjects), 'What changed at Apple.')

@ObjectType({
  simpleResolvers: true,
  description: 'One field that changed at Apple, as the sync that noticed it found it.',
})
class CatalogueChange implements CatalogueChangeView {
  @Field(() => ID) id!: string
  @Field(() => DateTime, { description: 'When a sync noticed it; it changed since the sync before.' })
  at!: Date
  @Field(() => ChangeSubjectEnum) subject!: ChangeSubject
  @Field(() => String, { description: "Apple's number of what changed." }) subjectAscId!: string
  @Field(() => String) subjectName!: string
  @Field(() => String, { description: "Apple's name of the field." }) field!: string
  @Field(() => String, { nullable: true, description: 'Null for what was not there before.' })
  from!: string | null
  @Field(() => String, { nullable: true, description: 'Null for what is not there any more.' })
  to!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'For prices: a territory (alpha-2) in which it changed so.',
  })
  territory!: string | null
  @Field(() => Int, { nullable: true, description: 'For prices: in how many territories they changed.' })
  territoryCount!: number | null
}

@ObjectType({ simpleResolvers: true })
export class CatalogueChangeConnection extends Connection(() => CatalogueChange) {}
