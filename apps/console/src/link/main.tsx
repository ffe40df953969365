import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import '../design/base.css'
import { Announcer } from '../design/announcer.tsx'
import type { Words } from '../words/words.ts'
import { languageFor, LanguageContext, rememberLanguage } from './language.ts'
import { LinkPage } from './link-page.tsx'
import './link.css'
import { loadLinkWords } from './words.ts'
import type { LinkLanguage } from './words.ts'

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The page in one language at a time; it stays as it is until the words of another are here. */
function Spoken({ first }: { first: { language: LinkLanguage; words: Words } }) {
  const [spoken, setSpoken] = useState(first)
  const change = useCallback((language: LinkLanguage, mine = false) => {
    if (mine) rememberLanguage(language)
    void loadLinkWords(language).then((words) => setSpoken({ language, words }))
  }, [])
  const { language, words } = spoken
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo(() => ({ language, change }), [language, change])
  return (
    <IntlProvider locale={language} messages={words} timeZone={timeZone}>
      <LanguageContext value={choice}>
        <LinkPage />
        <Announcer />
      </LanguageContext>
    </IntlProvider>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('c.html has no element with the id "root".')
const language = languageFor(null)
void loadLinkWords(language).then((words) =>
  createRoot(root).render(
    <StrictMode>
      <Spoken first={{ language, words }} />
    </StrictMode>,
  ),
)
