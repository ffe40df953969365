import { useEffect, useEffectEvent } from 'react'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { ask } from './ask.ts'
import { LinkStepDocument } from './link.graphql.ts'

/** Often enough for who sits there; the server asks Apple once a minute at most. */
const everyMs = 20_000
/** Then whoever waits has gone: the link is not kept for them for ever. */
const longestMs = 15 * 60_000

/** While our user is invited and Apple does not show the account yet, looks again and again. */
export function useWatchedInvite(link: OpenLinkFragment, onLink: (link: OpenLinkFragment) => void): void {
  const waits = link.given?.method === 'SERVICE_USER_INVITE' && !link.given.seenAt
  const { step } = link
  const show = useEffectEvent(onLink)
  useEffect(() => {
    if (!waits) return
    const until = Date.now() + longestMs
    const timer = setInterval(() => {
      if (Date.now() > until) return clearInterval(timer)
      if (document.hidden) return
      void ask(LinkStepDocument, { input: { step } }).then((data) => {
        const present = data?.connectLinkStep.link
        if (present) show(present)
      })
    }, everyMs)
    return () => clearInterval(timer)
  }, [waits, step])
}
