import { use } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useMessages, useTimeZone } from 'use-intl'
import type { Words } from '../words/words.ts'
import { useLanguage } from './language.ts'
import type { LinkLanguage } from './words.ts'

type ReporterWords = Words['reporter']

const files = {
  en: () => import('../../messages/en/reporter.json'),
  de: () => import('../../messages/de/reporter.json'),
} as const satisfies Record<LinkLanguage, unknown>

const loaded = new Map<LinkLanguage, Promise<ReporterWords>>()

function load(language: LinkLanguage): Promise<ReporterWords> {
  const known =
    loaded.get(language) ?? files[language]().then(({ default: words }) => words as unknown as ReporterWords) // all that is said here
  loaded.set(language, known)
  return known
}

/** The words of giving access by Reporter, which are loaded by nobody else. */
export function ReporterWords({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const messages = useMessages()
  const timeZone = useTimeZone()
  const reporter = use(load(language))
  return (
    <IntlProvider locale={language} messages={{ ...messages, reporter }} {...(timeZone ? { timeZone } : {})}>
      {children}
    </IntlProvider>
  )
}
