import { useTranslations } from 'use-intl'
import type { CapabilityStatus } from '../graphql/graphql.ts'

const KINDS = ['SALES', 'SUBSCRIPTIONS', 'FINANCE', 'ANALYTICS', 'REVIEWS', 'IN_APP_PURCHASES'] as const

interface CoversProps {
  capabilities: readonly { name: string; status: CapabilityStatus }[]
}

/** What may be read, a letter for each kind: filled for what was proved, struck through where refused. */
export function Covers({ capabilities }: CoversProps) {
  const t = useTranslations('integrations')
  return (
    <ul className="flex gap-0.5">
      {KINDS.map((kind) => {
        const status = capabilities.find(({ name }) => name === kind)?.status ?? 'UNKNOWN'
        const says = t(`covers.${status}`, { name: t(`covers.name.${kind}`) })
        return (
          <li key={kind} title={says}>
            <span
              aria-hidden="true"
              className={`grid size-5 place-items-center rounded-control text-xs ${looks[status]}`}
            >
              {t(`covers.letter.${kind}`)}
            </span>
            <span className="sr-only">{says}</span>
          </li>
        )
      })}
    </ul>
  )
}

const looks = {
  PROVED: 'bg-ok-tint font-medium text-ok',
  REFUSED: 'border border-hairline text-muted line-through',
  UNKNOWN: 'text-faint',
} as const
