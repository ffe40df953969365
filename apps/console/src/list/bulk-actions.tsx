import { Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'

interface BulkActionsProps<Action extends string> {
  actions: readonly Action[]
  label: (action: Action) => string
  /** The dialog of an action; it is loaded when it is first asked for. */
  children: (action: Action, close: () => void) => ReactNode
}

/** A button for each thing that can be done to many rows; a click asks in a dialog. */
export function BulkActions<Action extends string>({ actions, label, children }: BulkActionsProps<Action>) {
  const [action, setAction] = useState<Action>()
  return (
    <>
      {actions.map((one) => (
        <Button key={one} onClick={() => setAction(one)}>
          {label(one)}
        </Button>
      ))}
      {action ? <Suspense>{children(action, () => setAction(undefined))}</Suspense> : null}
    </>
  )
}
