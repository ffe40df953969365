import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { SelectAppsMutation } from '../graphql/graphql.ts'
import type { AppChoiceRow, SelectionDraft } from './selection-draft.ts'
import { toSelection } from './selection-draft.ts'
import { SelectAppsDocument } from './selection.graphql.ts'

export type Estimate = NonNullable<SelectAppsMutation['selectApps']['estimate']>

/** Clicking waits this long before the cost is asked for, in milliseconds. */
const WAIT_MS = 300

/** What a draft would cost; the last answer stays while the next one is asked for. */
export function useEstimate(
  id: string,
  rows: readonly AppChoiceRow[],
  draft: SelectionDraft,
  ready: boolean,
): { estimate: Estimate | null; failed: boolean } {
  const client = useClient()
  const [state, setState] = useState<{ estimate: Estimate | null; failed: boolean }>({
    estimate: null,
    failed: false,
  })
  useEffect(() => {
    if (!ready) return undefined
    let over = false
    const timer = setTimeout(() => {
      const input = { ...toSelection(id, rows, draft), dryRun: true }
      void client
        .mutation(SelectAppsDocument, { input })
        .toPromise()
        .then(({ data }) => {
          if (over) return
          const estimate = data?.selectApps.estimate ?? null
          setState((before) => ({ estimate: estimate ?? before.estimate, failed: estimate === null }))
        })
    }, WAIT_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [client, id, rows, draft, ready])
  return state
}
