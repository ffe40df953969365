import type { TypedDocumentNode } from '@urql/core'
import { lazy } from 'react'
import type { ReactNode } from 'react'
import { useChange } from '../api/use-change.ts'
import type { BulkOutcomeFragment } from '../graphql/graphql.ts'

// Few of those who look at a list change many of its rows.
const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }))

interface ChangeManyProps<Input> {
  document: TypedDocumentNode<Record<string, BulkOutcomeFragment | 'Mutation'>, { input: Input }>
  /** Which rows are changed and how; null while something is missing. `dryRun` only says what would happen. */
  input: ((dryRun: boolean) => Omit<Input, 'idempotencyKey'>) | null
  /** What is asked, what the button does, and what is lost or goes on. */
  words: (part: 'title' | 'submit' | 'note') => string
  onClose: () => void
  onChanged: () => void
  /** What is asked for before it can be done. */
  children?: ReactNode
}

/** One change of many rows of a list, told before it is done. */
export function ChangeMany<Input extends { idempotencyKey?: string | null | undefined }>({
  document,
  input,
  words,
  ...dialog
}: ChangeManyProps<Input>) {
  const { change } = useChange(document)
  return (
    <BulkDialog
      title={words('title')}
      submit={words('submit')}
      note={words('note')}
      asked={input ? JSON.stringify(input(true)) : ''}
      change={input && ((dryRun) => change(input(dryRun)))}
      {...dialog}
    />
  )
}
