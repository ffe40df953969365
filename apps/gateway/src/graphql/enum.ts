import { registerEnumType } from 'type-graphql'

/** Every member of a union of core, by its own name: one too few or too many does not compile. */
export type Members<Union extends string> = { readonly [Name in Union]: Name }

/** Makes a GraphQL enum of a union of core. The answer stands for the enum in type thunks. */
export function enumType<Union extends string>(
  name: string,
  members: Members<Union>,
  description?: string,
): Members<Union> {
  registerEnumType(members, { name, ...(description === undefined ? {} : { description }) })
  return members
}

/** The members of a list that core exports, for enums that core names already. */
export const membersOf = <Union extends string>(names: readonly Union[]): Members<Union> =>
  Object.fromEntries(names.map((name) => [name, name])) as Members<Union> // fromEntries forgets the keys
