import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import type { ClientQuery } from '../graphql/graphql.ts'
import { CopyClientMessage } from '../integration/client-message.tsx'
import { ReasonCard } from '../integration/reason-card.tsx'

type Integrations = NonNullable<NonNullable<ClientQuery['client']>['integrations']>['nodes']

/** Why the worst of a client's integrations is as it is, who can mend it, and a message that says so. */
export function WorstReason({ integrations, workspace }: { integrations: Integrations; workspace: string }) {
  const t = useTranslations('clients')
  const [worst] = integrations
    .filter((one) => one.stateReason && one.state !== 'ARCHIVED')
    .toSorted((a, b) => STATES_WORST_FIRST.indexOf(a.state) - STATES_WORST_FIRST.indexOf(b.state))
  if (!worst?.stateReason) return null
  return (
    <ReasonCard reason={worst.stateReason} state={worst.state}>
      <div className="flex flex-wrap items-center gap-4">
        <CopyClientMessage reason={worst.stateReason} team={worst.provider.name} />
        <Link
          to="/w/$workspace/integrations/$id/summary"
          params={{ workspace, id: worst.id }}
          className="text-accent underline underline-offset-2"
        >
          {t('detail.openWorst', { label: worst.label })}
        </Link>
      </div>
    </ReasonCard>
  )
}
