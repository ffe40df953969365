import type { CombinedError } from '@urql/core'
import { useCallback, useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { IntegrationAppsQueryVariables } from '../graphql/graphql.ts'
import type { Answer } from '../design/view.tsx'
import type { AppChoiceRow, PickedIntegration } from './selection-draft.ts'
import { IntegrationAppsDocument } from './selection.graphql.ts'

/** The largest page of the API. */
const PAGE = 200

/** All apps of an integration, so that searching and choosing wait for nothing. */
export interface AppChoices {
  integration: PickedIntegration | null
  rows: AppChoiceRow[]
  total: number
}

/** Reads the apps of an integration, page after page; what has come is there at once. */
export function useAppChoices(id: string): { answer: Answer<AppChoices>; ask: () => void } {
  const client = useClient()
  const [answer, setAnswer] = useState<Answer<AppChoices>>({ fetching: true })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let over = false
    const fail = (error: CombinedError) => setAnswer((before) => ({ ...before, error, fetching: false }))
    const read = async () => {
      const rows: AppChoiceRow[] = []
      for (let after: string | null | undefined = null; ;) {
        const variables: IntegrationAppsQueryVariables = { id, first: PAGE, ...(after ? { after } : {}) }
        const options = { requestPolicy: 'network-only' } as const
        const { data, error } = await client.query(IntegrationAppsDocument, variables, options).toPromise()
        if (over) return
        if (error) return fail(error)
        const integration = data?.integration ?? null
        const page = integration?.appChoices
        rows.push(...(page?.nodes ?? []))
        const more = page?.pageInfo.hasNextPage === true
        const total = page?.totalCount ?? 0
        // A reading again shows nothing until it is whole: rows must not vanish under the pointer.
        if (round === 0 || !more) setAnswer({ data: { integration, rows: [...rows], total }, fetching: more })
        if (!more) return
        after = page?.pageInfo.endCursor
      }
    }
    void read()
    return () => {
      over = true
    }
  }, [client, id, round])
  return { answer, ask: useCallback(() => setRound((before) => before + 1), []) }
}
