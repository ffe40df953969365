import type { Words } from '../words/words.ts'

/** The languages that this page has. */
export const linkLanguages = ['en', 'de'] as const
export type LinkLanguage = (typeof linkLanguages)[number]

/** All that this page says in a language; the others are not loaded. */
const files = {
  en: () => import('./words-en.ts'),
  de: () => import('./words-de.ts'),
} as const satisfies Record<LinkLanguage, unknown>

/** Loads the words of a language. */
export const loadLinkWords = async (language: LinkLanguage): Promise<Words> =>
  (await files[language]()).words as unknown as Words // all that this page says
