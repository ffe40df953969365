import { createContext, use } from 'react'
import type { LinkLanguage } from './words.ts'
import { linkLanguages } from './words.ts'

const key = 'gatehouse.link.language'

const known = (code: string | null | undefined): LinkLanguage | undefined =>
  linkLanguages.find((each) => code === each || code?.startsWith(`${each}-`))

/** The language of the page: what its reader chose here, else what the agency chose for it, else that of the browser. */
export const languageFor = (chosenForIt: string | null): LinkLanguage =>
  known(sessionStorage.getItem(key)) ??
  known(chosenForIt) ??
  navigator.languages.map(known).find((each) => each !== undefined) ??
  'en'

/** Remembers in this tab what its reader chose. */
export const rememberLanguage = (language: LinkLanguage) => sessionStorage.setItem(key, language)

/** The language of the page, and how its reader changes it. */
export interface LanguageChoice {
  language: LinkLanguage
  /** Shows the page in another language; `mine` where the reader chose it. */
  change: (language: LinkLanguage, mine?: boolean) => void
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', change: () => {} })

export const useLanguage = (): LanguageChoice => use(LanguageContext)
