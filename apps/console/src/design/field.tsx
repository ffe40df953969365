import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { ProblemText } from './problem-text.tsx'
import type { FieldProblem } from './problem-text.tsx'

/** Classes of a text field. */
export const inputClass =
  'block min-h-9 rounded-control border border-control bg-surface px-3 py-1.5 text-base text-ink placeholder:text-faint aria-invalid:border-broken pointer-coarse:min-h-11 pointer-coarse:text-md'

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: ReactNode
  /** What to type and where to find it; stays visible while typing. */
  help?: ReactNode
  /** What is wrong with it, who can mend it and where. */
  problem?: FieldProblem | undefined
  /** Something said beside the label once the value looks right. */
  note?: ReactNode
}

/** A labelled text field whose problem and help belong to it for everybody, seen or heard. */
export function Field({ label, help, problem, note, className, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {note}
      </div>
      <input
        {...input}
        id={id}
        className={`${inputClass} w-full ${className ?? ''}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem ${id}-help`}
      />
      <ProblemText id={`${id}-problem`} problem={problem} />
      <p id={`${id}-help`} className="text-sm text-muted empty:hidden">
        {help}
      </p>
    </div>
  )
}
