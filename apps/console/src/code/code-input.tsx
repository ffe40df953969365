import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { ProblemText, type FieldProblem } from '../design/problem-text.tsx'
import { cameWhole, digitsOf, readCode } from './read-code.ts'

interface CodeInputProps {
  /** Names where the code went. */
  label: ReactNode
  help?: ReactNode
  problem?: FieldProblem | undefined
  /** How many digits a code has. */
  digits: number
  value: string
  onChange: (value: string) => void
  /** A code came in one piece, pasted or filled in: it is sent at once, which `help` says beforehand. */
  onWhole: (code: string) => void
  /** Whoever waited for it types next; a focus that somebody has elsewhere stays there. */
  takesFocus?: boolean
}

/** The field of a code: one real input, drawn as cells. Its letters are spaced so that each stands in its cell. */
export function CodeInput({
  label,
  help,
  problem,
  digits,
  value,
  onChange,
  onWhole,
  takesFocus = false,
}: CodeInputProps) {
  const id = useId()
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus && document.activeElement?.matches('body, h1, h2, dialog')) ref.current?.focus()
  }, [takesFocus])
  const take = (text: string) => {
    const typed = digitsOf(text).slice(0, digits)
    onChange(typed)
    if (cameWhole(value, typed, digits)) onWhole(typed)
  }
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div
        className="code-cells"
        style={{ '--code-digits': digits } as React.CSSProperties /* a property of our own */}
      >
        <span aria-hidden="true" className="code-cells-back">
          {Array.from({ length: digits }, (_, at) => (
            <span key={at} data-filled={at < value.length || undefined} />
          ))}
        </span>
        <input
          ref={ref}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9]*"
          maxLength={digits + 1}
          spellCheck={false}
          value={value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={({ target }) => take(target.value)}
          onPaste={(event) => {
            event.preventDefault()
            const text = event.clipboardData.getData('text')
            const code = readCode(text, digits)
            onChange(code ?? digitsOf(text).slice(0, digits))
            if (code) onWhole(code)
          }}
        />
      </div>
      <ProblemText id={`${id}-problem`} problem={problem} />
      <p id={`${id}-help`} className="text-sm text-muted empty:hidden">
        {help}
      </p>
    </div>
  )
}
