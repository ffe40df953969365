import type { ReactNode } from 'react'

/** One choice of a listbox. */
export interface Choice {
  key: string
  content: ReactNode
}

interface ListboxProps {
  id: string
  label: string
  choices: readonly Choice[]
  /** The choice that Enter takes; -1 for none. */
  active: number
  hidden?: boolean
  className?: string
  onPick: (index: number) => void
  onPoint?: (index: number) => void
}

/** The id of a choice, for `aria-activedescendant` of the input that owns the list. */
export const choiceId = (id: string, index: number): string => `${id}-${index}`

/**
 * The list beneath a combobox (ARIA APG). The focus stays in the input, whose keys move the active choice, so the
 * choices listen to the pointer alone.
 */
export function Listbox({
  id,
  label,
  choices,
  active,
  hidden = false,
  className = '',
  onPick,
  onPoint,
}: ListboxProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a list beneath a combobox
    <div id={id} role="listbox" aria-label={label} hidden={hidden} className={className}>
      {choices.map(({ key, content }, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are the input's
        <div
          key={key}
          id={choiceId(id, index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
          role="option"
          aria-selected={index === active}
          className={`cursor-pointer rounded-control px-3 py-2 ${index === active ? 'bg-accent-tint' : 'hover:bg-sunken'}`}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => onPoint?.(index)}
          onClick={() => onPick(index)}
        >
          {content}
        </div>
      ))}
    </div>
  )
}
