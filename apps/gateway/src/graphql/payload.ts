import {
  DomainError,
  domainErrorCodes,
  type DomainErrorCode,
  type Problem,
  type RemedyActor as Remedy,
} from '@gatehouse/core'
import { Field, ObjectType } from 'type-graphql'
import { enumType, membersOf } from './enum.ts'
import { Page, RemedyActor } from './remedy.ts'

const UserErrorCode = enumType(
  'UserErrorCode',
  membersOf(domainErrorCodes),
  'Why a mutation refused. A closed set.',
)

/** One reason why a mutation refused, as a person meets it. */
@ObjectType({
  simpleResolvers: true,
  description: 'One reason why nothing was changed: what, what next, who.',
})
export class UserError implements Problem {
  @Field(() => UserErrorCode) code!: DomainErrorCode
  @Field(() => String, { nullable: true, description: 'The input field it belongs to.' }) field!:
    string | null
  @Field(() => String) message!: string
  @Field(() => String, { nullable: true }) hint!: string | null
  @Field(() => RemedyActor) actor!: Remedy
  @Field(() => Page, { nullable: true }) page!: Page | null
}

/** What a mutation answers: the object under its name, or the reasons. */
export type Payload<Key extends string, View> = { [name in Key]: View | null } & { userErrors: Problem[] }

/**
 * Turns a use case's refusal into data. Anything else goes on as an error.
 * A missing database is not the person's mistake, but the use case says so in the same closed set.
 */
export async function asPayload<Key extends string, View>(
  key: Key,
  work: () => Promise<View>,
): Promise<Payload<Key, View>> {
  try {
    return payload(key, await work(), [])
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return payload<Key, View>(key, null, error.problems)
  }
}

const payload = <Key extends string, View>(key: Key, view: View | null, userErrors: Problem[]) =>
  ({ [key]: view, userErrors }) as Payload<Key, View> // a computed key widens to string
