import { Link } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Glyph } from '../design/glyph.tsx'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'

interface FoldedRowProps {
  incident: NonNullable<ActionItemRowFragment['incident']>
  /** How much it explains here. */
  count: number
  workspace: string
  /** The rows of it. */
  children: ReactNode
}

/** One cause of much that must be done: what it is, whom it strikes, and all of it when it is opened. */
export function FoldedRow({ incident, count, workspace, children }: FoldedRowProps) {
  const t = useTranslations('queue.folded')
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li className="border-b border-hairline last:border-0">
      <div className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 gap-y-2 px-4 py-3 @3xl:grid-cols-[6.5rem_1rem_minmax(0,1fr)_auto]">
        <span className="col-start-1 pt-0.5 @3xl:col-start-2">
          <Glyph state="DEGRADED" />
        </span>
        <div className="col-start-2 grid min-w-0 gap-0.5 @3xl:col-start-3">
          <Link
            to="/w/$workspace/incidents/$id"
            params={{ workspace, id: incident.id }}
            data-item={incident.id}
            className="font-medium underline-offset-2 outline-offset-2 hover:underline"
          >
            {incident.message}
          </Link>
          <p className="text-sm text-muted">
            {t('shared', { count: incident.clientCount, of: incident.ofClientCount })}
          </p>
        </div>
        <div className="col-start-2 @3xl:col-start-4">
          <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t(open ? 'hide' : 'show', { count })}
          </Button>
        </div>
      </div>
      <div id={id} hidden={!open} className="border-t border-hairline bg-sunken">
        {open ? <ul aria-label={incident.message}>{children}</ul> : null}
      </div>
    </li>
  )
}
