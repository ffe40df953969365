import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import type { WorkflowStatus } from '../graphql/graphql.ts'

/** The sign of each status: who must act. */
const signs: Record<WorkflowStatus, { state: string; tint: string }> = {
  FAILED: { state: 'REVOKED', tint: 'bg-broken-tint text-broken' },
  RETRYING: { state: 'EXPIRING', tint: 'bg-warn-tint text-warn' },
  WAITING_PERSON: { state: 'PENDING', tint: 'bg-person-tint text-person' },
  WAITING_APPLE: { state: 'EXPIRING', tint: 'bg-warn-tint text-warn' },
  WAITING_TIME: { state: 'DRAFT', tint: 'bg-stopped-tint text-stopped' },
  PAUSED: { state: 'ARCHIVED', tint: 'bg-stopped-tint text-stopped' },
  RUNNING: { state: 'VERIFYING', tint: 'bg-progress-tint text-progress' },
  DONE: { state: 'ACTIVE', tint: 'bg-ok-tint text-ok' },
  CANCELLED: { state: 'ARCHIVED', tint: 'bg-stopped-tint text-stopped' },
}

/** How a workflow is, as sign and word; where it is tried again, how often. */
export function StatusChip({ status, attempts = 0 }: { status: WorkflowStatus; attempts?: number }) {
  const t = useTranslations('operations')
  const { state, tint } = signs[status]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-control px-2 py-0.5 text-sm font-medium whitespace-nowrap ${tint}`}
    >
      <Glyph state={state} size={14} />
      {status === 'RETRYING' && attempts > 0 ? t('retrying', { count: attempts }) : t(`status.${status}`)}
    </span>
  )
}
