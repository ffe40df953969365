import { useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

/** One thing that can be done. */
export interface MenuAction {
  label: string
  run: () => void
}

/** What is done seldom, behind one button. A native popover: it closes with Esc and outside clicks. */
export function MoreMenu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  if (actions.length === 0) return null
  return (
    <span className="relative">
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={`${buttonClass()} min-w-8 px-2`}
        style={{ anchorName: `--${anchorOf(id)}` }}
      >
        <Dots />
      </button>
      <div
        id={id}
        ref={list}
        popover="auto"
        className="m-0 mt-1 min-w-48 rounded-card border border-hairline bg-raised p-1 text-ink shadow-float"
        style={{
          positionAnchor: `--${anchorOf(id)}`,
          inset: 'auto',
          top: 'anchor(bottom)',
          right: 'anchor(right)',
          positionTryFallbacks: 'flip-inline',
        }}
      >
        <ul aria-label={label}>
          {actions.map((action) => (
            <li key={action.label}>
              <Item
                onPick={() => {
                  list.current?.hidePopover()
                  action.run()
                }}
              >
                {action.label}
              </Item>
            </li>
          ))}
        </ul>
      </div>
    </span>
  )
}

const anchorOf = (id: string) => `menu-${id.replaceAll(/[^\w-]/g, '')}`

function Item({ onPick, children }: { onPick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      className="min-h-9 w-full rounded-control px-3 text-start hover:bg-sunken pointer-coarse:min-h-11"
      onClick={onPick}
    >
      {children}
    </button>
  )
}

function Dots() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  )
}
