import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import connect from '../../messages/en/connect.json'
import link from '../../messages/en/link.json'
import states from '../../messages/en/states.json'
import '../design/base.css'
import { Announcer } from '../design/announcer.tsx'
import type { Words } from '../words/words.ts'
import { LinkPage } from './link-page.tsx'
import './link.css'

const words = { connect, link, states } as Words // all that this page says

const root = document.getElementById('root')
if (!root) throw new Error('c.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <IntlProvider locale="en" messages={words} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <LinkPage />
      <Announcer />
    </IntlProvider>
  </StrictMode>,
)
