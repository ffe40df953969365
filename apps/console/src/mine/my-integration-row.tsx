import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { StateChip } from '../design/state-chip.tsx'
import type { MyIntegrationFragment } from '../graphql/graphql.ts'
import { HandOverDialog } from './hand-over-dialog.tsx'

interface MyIntegrationRowProps {
  integration: MyIntegrationFragment
  workspace: string
}

/** One of my own: its client, its state and why, and the way to the agency. */
export function MyIntegrationRow({ integration, workspace }: MyIntegrationRowProps) {
  const t = useTranslations('mine')
  const [handing, setHanding] = useState(false)
  const { id, label, client, state, stateReason, appCount } = integration
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline px-4 py-3 last:border-0">
      <div className="grid min-w-0 grow gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link
            to="/w/$workspace/integrations/$id/summary"
            params={{ workspace, id }}
            className="font-medium underline-offset-2 hover:underline"
          >
            {client.name}
          </Link>
          <span className="text-muted">{label}</span>
        </p>
        <p className="text-sm text-muted">{stateReason?.message ?? t('apps', { count: appCount })}</p>
      </div>
      <StateChip state={state} />
      <Button onClick={() => setHanding(true)}>{t('handOver')}</Button>
      {handing ? <HandOverDialog integration={integration} onClose={() => setHanding(false)} /> : null}
    </li>
  )
}
