import { Outlet } from '@tanstack/react-router'
import { IntlProvider } from 'use-intl'
import { Announcer } from '../design/announcer.tsx'
import { useWords } from '../words/words.ts'

/** What stands around every page, signed in or not. */
export function Root() {
  return (
    <IntlProvider
      locale="en"
      messages={useWords()}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <Outlet />
      <Announcer />
    </IntlProvider>
  )
}
