import { useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { useShortcut } from '../shell/keys.ts'

/** Classes of a link in a row's menu. */
export const rowLinkClass =
  'flex min-h-10 items-center rounded-control px-3 outline-accent hover:bg-sunken focus:bg-sunken'

interface RowMenuProps<Row> {
  /** The row that has the tab stop; undefined while it is on its way. */
  focused: () => Row | undefined
  nameOf: (row: Row) => string
  /** Links to what can be done with a row, with `rowLinkClass`. */
  links: (row: Row) => ReactNode
}

/** The palette of one row: a key opens it, arrows lead through it, and whatever is chosen closes it. */
export function RowMenu<Row>({ focused, nameOf, links }: RowMenuProps<Row>) {
  const t = useTranslations('list')
  const [row, setRow] = useState<Row>()
  const close = () => setRow(undefined)
  useShortcut('.', t('keys.rowMenu'), () => setRow(focused()))
  return (
    <Dialog title={row ? nameOf(row) : ''} open={row !== undefined} onClose={close}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- what is clicked are the links within */}
      <div className="-mx-3 grid" onClick={close} onKeyDown={leadOn}>
        {row ? links(row) : null}
      </div>
    </Dialog>
  )
}

function leadOn(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  links[(at + step + links.length) % links.length]?.focus()
}
