import { useId } from 'react'
import type { ReactNode } from 'react'

interface SwitchProps {
  label: ReactNode
  /** What it means, or why it cannot be changed; stays visible. */
  help?: ReactNode
  checked: boolean
  /** Being saved: it takes no second click. */
  busy?: boolean
  disabled?: boolean
  onChange: (on: boolean) => void
}

/** A setting that takes effect at once: a real checkbox, drawn as a switch whose place tells it without colour. */
export function Switch({ label, help, checked, busy = false, disabled = false, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className="switch mt-0.5"
        checked={checked}
        disabled={disabled}
        aria-busy={busy || undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => (busy ? undefined : onChange(target.checked))}
      />
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <div id={`${id}-help`} className="col-start-2 text-sm text-muted empty:hidden">
        {help}
      </div>
    </div>
  )
}
