import { useRef, useState } from 'react'
import { useChange } from '../api/use-change.ts'
import { useMay } from '../shell/use-may.ts'
import { ClaimCodeDocument } from './code.graphql.ts'

/** A claim holds for two minutes; whoever still types prolongs it in good time. */
const AGAIN_AFTER_MS = 60_000

/**
 * Says while somebody types that they are at the code of an integration, so that no second person enters the same one;
 * `taken` is what to say where somebody else is at it.
 */
export function useCodeClaim(integrationId: string): { taken: string | undefined; claim: () => void } {
  const may = useMay()
  const [taken, setTaken] = useState<string>()
  const claimedAtMs = useRef(Number.NEGATIVE_INFINITY)
  const { change } = useChange(ClaimCodeDocument)
  const claim = () => {
    if (!may('queue.manage') || performance.now() - claimedAtMs.current < AGAIN_AFTER_MS) return
    claimedAtMs.current = performance.now()
    void change({ actionItemId: integrationId }).then((outcome) => {
      const refused = 'problem' in outcome && outcome.problem.code === 'CONFLICT'
      if (refused) claimedAtMs.current = Number.NEGATIVE_INFINITY
      setTaken(refused ? outcome.problem.message : undefined)
    })
  }
  return { taken, claim }
}
