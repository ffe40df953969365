import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { UNCONNECTED } from '../clients/clients-search.ts'
import { Glyph } from '../design/glyph.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import { useFormats } from '../format/use-formats.ts'
import type { FleetClient } from './fleet.tsx'

/** So many signs give an idea of a group; its number says the rest. */
const SIGNS = 24

interface FleetGroupsProps {
  clients: readonly FleetClient[]
  workspace: string
  /** The signs stand elsewhere. */
  plain?: boolean
}

/** How many clients are in which state, worst first; each group is a way to its list. */
export function FleetGroups({ clients, workspace, plain = false }: FleetGroupsProps) {
  const t = useTranslations('overview')
  const states = useTranslations('states')
  const formats = useFormats()
  const counted = Map.groupBy(clients, ({ worstState }) => worstState)
  const groups = [...STATES_WORST_FIRST, null].flatMap((state) => {
    const count = counted.get(state)?.length ?? 0
    return count > 0 ? [{ state, count }] : []
  })
  return (
    <ul className={plain ? 'flex flex-wrap gap-x-5 gap-y-1 px-4 py-2' : ''}>
      {groups.map(({ state, count }) => (
        <li key={state} className={plain ? '' : 'border-b border-hairline last:border-0'}>
          <Link
            to="/w/$workspace/clients"
            params={{ workspace }}
            search={{ health: state ?? UNCONNECTED }}
            preload={false}
            className={
              plain
                ? 'flex min-h-7 items-center gap-1.5 underline-offset-2 hover:underline'
                : 'grid min-h-10 grid-cols-[9.5rem_1fr_auto] items-center gap-4 px-4 py-2 hover:bg-canvas'
            }
          >
            {plain ? <Glyph state={state ?? 'DRAFT'} size={14} /> : null}
            {plain ? <span className="numbers font-medium">{formats.number(count)}</span> : null}
            <span className={plain ? 'text-muted' : ''}>
              {state ? states(`label.${state}`) : t('fleet.unconnected')}
            </span>
            {plain ? null : (
              <span className="flex flex-wrap gap-1" aria-hidden="true">
                {Array.from({ length: Math.min(count, SIGNS) }, (_, index) => (
                  <Glyph key={index} state={state ?? 'DRAFT'} size={14} />
                ))}
              </span>
            )}
            {plain ? null : <span className="numbers font-medium">{formats.number(count)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
