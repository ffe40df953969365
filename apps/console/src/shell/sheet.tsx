import { useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** The rail on narrow screens. It closes with Esc, a click beside it, or a way taken. */
export function Sheet({
  open,
  onClose,
  children,
}: {
  open: boolean
  onClose: () => void
  children: ReactNode
}) {
  const t = useTranslations('shell')
  const router = useRouter()
  const ref = useRef<HTMLDialogElement>(null)
  const onLeave = useEffectEvent(onClose)
  useEffect(() => {
    if (open) ref.current?.showModal()
    else ref.current?.close()
  }, [open])
  useEffect(() => router.subscribe('onBeforeNavigate', () => onLeave()), [router])
  return (
    <dialog
      ref={ref}
      aria-label={t('menu')}
      closedby="any"
      className="m-0 me-auto h-dvh max-h-none w-64 bg-sunken text-ink md:hidden"
      onClose={onClose}
    >
      {open ? children : null}
    </dialog>
  )
}
