import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { AppChoiceRow, SelectionDraft } from './selection-draft.ts'
import { toSelection } from './selection-draft.ts'
import { SelectAppsDocument } from './selection.graphql.ts'

/** How saving went: how many apps are taken in now, or why nothing was saved. */
export type SaveOutcome = { appCount: number } | { problem: FieldProblem } | { unreachable: true }

/** Lists that show apps or count them are read again. */
const context = { additionalTypenames: ['App', 'AppConnection', 'Client', 'Overview', 'ActionItem', 'Sales'] }

/** Saves a selection; the same one, sent again after a lost answer, joins the first. */
export function useSave(id: string) {
  const [{ fetching }, mutate] = useMutation(SelectAppsDocument)
  const [outcome, setOutcome] = useState<SaveOutcome>()
  const last = useRef<{ draft: SelectionDraft; key: string }>(undefined)
  const save = async (rows: readonly AppChoiceRow[], draft: SelectionDraft): Promise<boolean> => {
    const idempotencyKey = last.current?.draft === draft ? last.current.key : crypto.randomUUID()
    last.current = { draft, key: idempotencyKey }
    const { data } = await mutate({ input: { ...toSelection(id, rows, draft), idempotencyKey } }, context)
    const { integration, userErrors } = data?.selectApps ?? { integration: null, userErrors: [] }
    const problem = userErrors[0]
    if (data) last.current = undefined
    setOutcome(
      integration ? { appCount: integration.appCount } : problem ? { problem } : { unreachable: true },
    )
    return integration !== null && integration !== undefined
  }
  return { saving: fetching, outcome, save, forget: () => setOutcome(undefined) }
}
