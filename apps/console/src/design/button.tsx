import type { ComponentProps } from 'react'

type Kind = 'primary' | 'secondary' | 'quiet'

const kinds: Record<Kind, string> = {
  primary: 'bg-primary text-on-primary border-primary hover:opacity-85',
  secondary: 'bg-surface text-ink border-control hover:bg-sunken',
  quiet: 'border-transparent text-ink hover:bg-sunken',
}

/** Classes of a button, for links that look like one. */
export const buttonClass = (kind: Kind = 'secondary'): string =>
  `inline-flex min-h-8 items-center justify-center gap-2 rounded-control border px-3 py-1 text-base font-medium no-underline transition-[opacity,background-color] duration-120 ease-out pointer-coarse:min-h-11 ${kinds[kind]}`

/** A button; while `busy` it stays focusable, says so, and takes no second click. */
export function Button({
  kind = 'secondary',
  busy = false,
  ...props
}: ComponentProps<'button'> & { kind?: Kind; busy?: boolean }) {
  return (
    <button
      type="button"
      {...props}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : props.onClick}
      className={`${buttonClass(kind)} disabled:opacity-50 ${busy ? 'opacity-70' : ''} ${props.className ?? ''}`}
    >
      {busy ? <Ring /> : null}
      {props.children}
    </button>
  )
}

/** The working ring; always beside words that say what works. */
export function Ring({ size = 14 }: { size?: number }) {
  return (
    <svg
      className="working shrink-0"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
    >
      <circle
        cx="8"
        cy="8"
        r="6.25"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="29.4 9.9"
        strokeLinecap="round"
      />
    </svg>
  )
}
