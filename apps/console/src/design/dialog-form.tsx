import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { ProblemAlert } from './problem-text.tsx'
import type { FieldProblem } from './problem-text.tsx'

interface DialogFormProps {
  /** The button that does it, and the one that leaves everything as it is: verb and object. */
  submit: string
  keep: string
  busy: boolean
  /** Nothing can be sent yet. */
  incomplete?: boolean
  /** What is wrong that belongs to no field. */
  problem?: FieldProblem | undefined
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** What a dialog asks: fields, or a question before something that cannot be undone. A second click does nothing. */
export function DialogForm({
  submit,
  keep,
  busy,
  incomplete = false,
  problem,
  onSubmit,
  onClose,
  children,
}: DialogFormProps) {
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) onSubmit()
      }}
    >
      {children}
      <ProblemAlert problem={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{keep}</Button>
        <Button type="submit" kind="primary" busy={busy} disabled={incomplete}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
