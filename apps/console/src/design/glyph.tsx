import type { ReactNode } from 'react'
import type { IntegrationState } from '../graphql/graphql.ts'

/** What a colour means, everywhere: never decoration. */
export type Tone = 'ok' | 'progress' | 'person' | 'warn' | 'broken' | 'stopped'

/** The tone of each state; a state of a newer server is shown at rest. */
export const toneOf = (state: string): Tone => (isState(state) ? tones[state] : 'stopped')

/** Whether this console knows the state. */
export const isState = (state: string): state is IntegrationState => state in tones

const tones: Record<IntegrationState, Tone> = {
  DRAFT: 'stopped',
  VERIFYING: 'progress',
  AWAITING_CODE: 'person',
  PENDING: 'person',
  BACKFILLING: 'progress',
  ACTIVE: 'ok',
  DEGRADED: 'warn',
  EXPIRING: 'warn',
  NEEDS_REAUTH: 'broken',
  REVOKED: 'broken',
  LOCKED: 'broken',
  ARCHIVED: 'stopped',
}

/**
 * The sign of a state. Its shape says who must act, so it works without colour: disc, data flows; half disc, with
 * limits; ring, we are working; diamond, a person; square, access is shut; hollow, at rest. `still`: it was so.
 */
export function Glyph({
  state,
  size = 16,
  still = false,
}: {
  state: string
  size?: number
  still?: boolean
}) {
  return (
    <svg
      className={`shrink-0 ${colours[toneOf(state)]} ${still ? '[&_.working]:animate-none' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
    >
      {isState(state) ? (
        shapes[state]
      ) : (
        <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  )
}

const colours: Record<Tone, string> = {
  ok: 'text-ok',
  progress: 'text-progress',
  person: 'text-person',
  warn: 'text-warn',
  broken: 'text-broken',
  stopped: 'text-stopped',
}

const mark = {
  stroke: 'var(--color-surface)',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const line = {
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />
const diamond = <path d="M8 .6 15.4 8 8 15.4.6 8Z" fill="currentColor" strokeLinejoin="round" />
const square = <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor" />
const ring = (
  <circle className="working" cx="8" cy="8" r="6.25" {...line} strokeWidth="2" strokeDasharray="29.4 9.9" />
)

const shapes: Record<IntegrationState, ReactNode> = {
  DRAFT: <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.2 2.7" />,
  VERIFYING: ring,
  BACKFILLING: (
    <>
      {ring}
      <path d="M8 4.8v5.6M5.8 8.4 8 10.6l2.2-2.2" {...line} />
    </>
  ),
  AWAITING_CODE: (
    <>
      {diamond}
      <path d="M7.2 5.4 6.6 10.6M9.4 5.4 8.8 10.6M5.7 7.1h4.8M5.5 8.9h4.8" {...mark} strokeWidth="1.1" />
    </>
  ),
  PENDING: (
    <>
      {diamond}
      <path d="M5.2 6.3h5.6v3.6H5.2ZM5.4 6.6 8 8.5l2.6-1.9" {...mark} strokeWidth="1.1" />
    </>
  ),
  ACTIVE: (
    <>
      {disc}
      <path d="m5 8.2 2.1 2.1L11 6.2" {...mark} strokeWidth="1.75" />
    </>
  ),
  DEGRADED: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5Z" fill="currentColor" />
    </>
  ),
  EXPIRING: (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} />
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5Z" fill="currentColor" />
      <path d="M8 4.6V8l2.6 1.7" {...line} strokeWidth="1.25" />
    </>
  ),
  NEEDS_REAUTH: (
    <>
      {square}
      <circle cx="6" cy="8" r="1.9" {...mark} strokeWidth="1.3" />
      <path d="M7.9 8h4v1.7M10.2 8v1.3" {...mark} strokeWidth="1.3" />
    </>
  ),
  REVOKED: (
    <>
      {square}
      <path d="m4.8 11.2 6.4-6.4" {...mark} strokeWidth="1.75" />
    </>
  ),
  LOCKED: (
    <>
      {square}
      <path d="M5 7.6h6v4H5ZM6.2 7.4V6a1.8 1.8 0 0 1 3.6 0v1.4" {...mark} strokeWidth="1.3" />
    </>
  ),
  ARCHIVED: <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="2" {...line} />,
}
