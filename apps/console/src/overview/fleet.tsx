import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Glyph, isState } from '../design/glyph.tsx'
import { STATES_WORST_FIRST } from '../design/state-order.ts'
import { useFormats } from '../format/use-formats.ts'
import type { IntegrationState } from '../graphql/graphql.ts'

interface StateCount {
  state: IntegrationState
  count: number
}

/** How many glyphs are drawn before a row says the rest as a number. */
const DRAWN = 60

/** One glyph for each integration, grouped by state; the shape says who must act. */
export function Fleet({ states, workspace }: { states: readonly StateCount[]; workspace: string }) {
  const t = useTranslations('overview')
  const labels = useTranslations('states')
  const formats = useFormats()
  const rows = states
    .filter((entry) => entry.count > 0)
    .toSorted((a, b) => STATES_WORST_FIRST.indexOf(a.state) - STATES_WORST_FIRST.indexOf(b.state))
  return (
    <ul>
      {rows.map(({ state, count }) => (
        <li key={state} className="border-b border-hairline last:border-0">
          <Link
            to="/w/$workspace/integrations"
            params={{ workspace }}
            search={{ state }}
            className="grid min-h-10 grid-cols-[9.5rem_1fr_auto] items-center gap-4 px-4 py-2 hover:bg-canvas"
          >
            <span>{isState(state) ? labels(`label.${state}`) : state}</span>
            <span className="flex flex-wrap gap-1" aria-hidden="true">
              {Array.from({ length: Math.min(count, DRAWN) }, (_, index) => (
                <Glyph key={index} state={state} size={14} />
              ))}
            </span>
            <span className="numbers font-medium">
              {formats.number(count)}
              <span className="sr-only"> {t('fleet.row', { count })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
