import type { AppChoiceFilter } from '@gatehouse/db'
import { searchOf } from '../typed-text.pure.ts'
import type { AppChoice } from './app-choice.pure.ts'

/** Which of an integration's apps are meant; what is absent leaves nothing out. */
export interface AppChoicesFilter {
  /** A part of the name, the bundle id or the SKU; or the whole Apple id. */
  query?: string | null | undefined
  /** Apple's word: IOS, MAC_OS … */
  platform?: string | null | undefined
  /** Whether Apple lists it still. */
  listed?: boolean | null | undefined
  choices?: readonly AppChoice[] | null | undefined
}

/** As the database takes it. */
export const toFilter = (filter: AppChoicesFilter): AppChoiceFilter => ({
  query: searchOf(filter.query),
  platform: filter.platform ?? null,
  listed: filter.listed ?? null,
  choices: filter.choices ?? null,
})
