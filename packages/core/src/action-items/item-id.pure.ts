import type { ItemSubject } from '@gatehouse/db'
import { isUuid } from '../by-id.ts'

/** The word before an id, where it is not about an integration's state. */
const words = { STATE: '', NEW_APPS: 'new-apps:', LINK: 'link:' } as const satisfies Record<
  ItemSubject['cause'],
  string
>
const causes = ['STATE', 'NEW_APPS', 'LINK'] as const

/** An item's id: that of what it is about, with a word that says why. */
export const itemIdOf = ({ subjectId, cause }: ItemSubject): string => `${words[cause]}${subjectId}`

/** What an item's id names; null for what is none. */
export function readItemId(id: string): ItemSubject | null {
  const at = id.indexOf(':') + 1
  const cause = causes.find((each) => words[each] === id.slice(0, at))
  const subjectId = id.slice(at)
  return cause && isUuid(subjectId) ? { subjectId, cause } : null
}
