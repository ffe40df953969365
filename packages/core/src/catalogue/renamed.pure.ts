import { differences, type Difference, type Seen } from './changes.pure.ts'

/** What something of Apple's is called in one language; a group may also have another name of the app there. */
export interface Named {
  locale: string
  name: string
  customAppName?: string | null
}

/** Names by language that changed, came or ended, as changes of what bears them. */
export function renamed(
  bearer: { ascId: string; name: string },
  before: readonly Named[],
  now: readonly Named[],
): Difference[] {
  const seen = (names: readonly Named[]): Seen => ({
    ascId: bearer.ascId,
    name: bearer.name,
    gone: false,
    fields: Object.fromEntries(names.flatMap(fieldsOf)),
  })
  return differences([seen(before)], [seen(now)], { readBefore: true })
}

const fieldsOf = ({ locale, name, customAppName }: Named): [string, string][] => [
  [`name (${locale})`, name],
  ...(customAppName ? [[`customAppName (${locale})`, customAppName] satisfies [string, string]] : []),
]
