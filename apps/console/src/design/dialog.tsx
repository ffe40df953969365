import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

interface DialogProps {
  title: string
  open: boolean
  onClose: () => void
  /** A click beside it does not close it: what it shows is shown once. */
  stays?: boolean
  children: ReactNode
}

/** A modal dialog of the browser's own: it traps focus, closes with Esc and gives focus back to its opener. */
export function Dialog({ title, open, onClose, stays = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      closedby={stays ? 'closerequest' : 'any'}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-dialog border border-hairline bg-raised p-0 text-ink shadow-float"
    >
      {open ? (
        <div className="grid gap-4 p-6">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {children}
        </div>
      ) : null}
    </dialog>
  )
}
