import { createRootRouteWithContext } from '@tanstack/react-router'
import { FailedAlone } from '../shell/failed.tsx'
import { MissingAlone } from '../shell/missing.tsx'
import { Root } from '../shell/root.tsx'
import type { Session } from '../shell/session.ts'
import { loadWords } from '../words/words.ts'

/** What every page has, with or without a workspace. */
export const root = createRootRouteWithContext<{ session: Session }>()({
  loader: () => loadWords('shell', 'states'),
  component: Root,
  errorComponent: FailedAlone,
  notFoundComponent: MissingAlone,
})
