import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { droppedParts, forgetDropped, onDropped } from '../list/dropped.ts'

/** An address asked for something that does not exist: it is left out, and that is said until one goes elsewhere. */
export function DroppedNote() {
  const t = useTranslations('shell')
  const dropped = useSyncExternalStore(onDropped, droppedParts)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const said = useRef(path)
  useEffect(() => {
    if (said.current !== path) forgetDropped()
    said.current = path
  }, [path])
  if (dropped.length === 0) return null
  return (
    <output className="mb-4 block rounded-card bg-warn-tint px-4 py-2 text-warn">
      {t('dropped', { what: dropped.join(', ') })}
    </output>
  )
}
