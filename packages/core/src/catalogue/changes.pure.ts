/** What may change at Apple. */
export const changeSubjects = [
  'APP',
  'VERSION',
  'IN_APP_PURCHASE',
  'SUBSCRIPTION_GROUP',
  'SUBSCRIPTION',
] as const
export type ChangeSubject = (typeof changeSubjects)[number]

/** Something of Apple's as it was seen, by the words that are compared. The first field stands for its being there. */
export interface Seen {
  ascId: string
  name: string
  gone: boolean
  fields: Readonly<Record<string, string | null>>
}

/** One field that changed: from nothing when the thing is new or back again, to nothing when it is gone. */
export interface Difference {
  subjectAscId: string
  subjectName: string
  field: string
  fromValue: string | null
  toValue: string | null
}

/**
 * What changed between what was known and what Apple says now. What was not known is new only where the list had been
 * read before: on a first reading everything is.
 */
export function differences(
  known: readonly Seen[],
  now: readonly Seen[],
  { readBefore }: { readBefore: boolean },
): Difference[] {
  const before = new Map(known.map((seen) => [seen.ascId, seen]))
  return now.flatMap((seen) => {
    const was = before.get(seen.ascId)
    if (!was) return readBefore ? appeared(seen) : []
    return was.gone ? appeared(seen) : changed(was, seen)
  })
}

/** What the vanishing of these is told as. */
export const vanished = (seen: readonly Seen[]): Difference[] =>
  seen.map((each) => ({ ...of(each), ...presence(each, 'fromValue'), toValue: null }))

const appeared = (seen: Seen): Difference[] => [
  { ...of(seen), ...presence(seen, 'toValue'), fromValue: null },
]

const changed = (was: Seen, seen: Seen): Difference[] =>
  [...new Set([...Object.keys(was.fields), ...Object.keys(seen.fields)])]
    .map((field) => ({
      ...of(seen),
      field,
      fromValue: was.fields[field] ?? null,
      toValue: seen.fields[field] ?? null,
    }))
    .filter(({ fromValue, toValue }) => fromValue !== toValue)

const of = ({ ascId, name }: Seen) => ({ subjectAscId: ascId, subjectName: name })

function presence<Side extends 'fromValue' | 'toValue'>({ name, fields }: Seen, side: Side) {
  const [field = 'name', value = null] = Object.entries(fields)[0] ?? []
  return { field, [side]: value ?? name } as { field: string } & Record<Side, string> // the side is named above
}
