import { useEffect, useEffectEvent, useState } from 'react'
import { useChange } from '../api/use-change.ts'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { RenewAccessDocument } from '../integration/lifecycle.graphql.ts'

/** What an attempt that this page saw came to. `CHECKED`: what is here works; `RENEWED`: something new does. */
export type Outcome = 'CHECKED' | 'RENEWED' | 'FAILED'

/** States in which nobody needs to ask Apple first: there is nothing yet, or the end is known. */
const UNASKED: readonly string[] = ['DRAFT', 'EXPIRING', 'PENDING', 'AWAITING_CODE', 'VERIFYING']

/**
 * Renewing asks first whether what is here still works (AD-17). It is asked once when the page opens, unless Apple was
 * asked a moment ago; every attempt that runs meanwhile is followed to its end.
 */
export function useRenewal(integration: IntegrationDetailFragment): {
  asking: boolean
  outcome: Outcome | null
  expect: () => void
} {
  const { attempt, id, renewableAt, credentials, state } = integration
  const { changing, change } = useChange(RenewAccessDocument)
  const [own, setOwn] = useState(false)
  const [followed, setFollowed] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const running = attempt && attempt.endedAt === null ? attempt.id : null
  if (running !== null && running !== followed) {
    setFollowed(running)
    setOutcome(null)
    if (attempt?.appleId) setOwn(true)
  }
  if (followed !== null && running === null) {
    setFollowed(null)
    setOutcome(attempt?.id === followed ? 'FAILED' : own ? 'RENEWED' : 'CHECKED')
    setOwn(false)
  }
  const ask = useEffectEvent(() => {
    const rests = renewableAt !== null && Date.parse(renewableAt) > Date.now()
    const canAsk = credentials.some(({ slot }) => slot === 'A') && !UNASKED.includes(state)
    if (running === null && canAsk && !rests) void change({ integrationId: id })
  })
  useEffect(() => ask(), [id])
  return { asking: changing || running !== null, outcome, expect: () => setOwn(true) }
}
