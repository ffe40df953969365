import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import type { OverviewQuery } from '../graphql/graphql.ts'
import { FleetGroups } from './fleet-groups.tsx'

/** A client by the worst of its integrations. */
export type FleetClient = NonNullable<NonNullable<OverviewQuery['overview']>['fleet']>['clients'][number]

/** More clients than these stand in groups: nobody finds one among a thousand signs. */
const DRAWN = 250

/** One sign for each client, worst first; the shape says who must act. */
export function Fleet({ clients, workspace }: { clients: readonly FleetClient[]; workspace: string }) {
  if (clients.length > DRAWN) return <FleetGroups clients={clients} workspace={workspace} />
  return (
    <>
      <Signs clients={clients} workspace={workspace} />
      <div className="border-t border-hairline">
        <FleetGroups clients={clients} workspace={workspace} plain />
      </div>
    </>
  )
}

/** One stop of the Tab key; arrows lead from sign to sign, Enter opens. What a sign says stands beneath. */
function Signs({ clients, workspace }: { clients: readonly FleetClient[]; workspace: string }) {
  const t = useTranslations('overview')
  const says = useSays()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const [seen, setSeen] = useState<FleetClient>()
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const next = led(event.key, at, links)
    if (next === null) return
    event.preventDefault()
    links[next]?.focus()
  }
  return (
    <div className="p-4">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows lead through its links */}
      <ul
        ref={list}
        aria-label={t('fleet.title')}
        className="-m-1 flex flex-wrap"
        onKeyDown={onKeyDown}
        onMouseLeave={() => setSeen(undefined)}
      >
        {clients.map((client, index) => (
          <li key={client.id}>
            <Link
              to="/w/$workspace/clients/$slug/overview"
              params={{ workspace, slug: client.slug }}
              preload={false}
              tabIndex={index === Math.min(at, clients.length - 1) ? 0 : -1}
              aria-label={says(client)}
              className="block rounded-control p-1 hover:bg-sunken pointer-coarse:p-2"
              onFocus={() => {
                setAt(index)
                setSeen(client)
              }}
              onMouseEnter={() => setSeen(client)}
            >
              <Glyph state={client.worstState ?? 'DRAFT'} size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="line-clamp-2 min-h-10 pt-2 text-sm text-muted">
        {seen ? says(seen) : t('fleet.hint')}
      </p>
    </div>
  )
}

function useSays(): (client: FleetClient) => string {
  const t = useTranslations('overview')
  const states = useTranslations('states')
  return ({ name, worstState, reason }) => {
    const state = worstState ? states(`label.${worstState}`) : t('fleet.unconnected')
    return reason ? t('fleet.saysWhy', { name, state, reason }) : t('fleet.says', { name, state })
  }
}

/** Where a key leads among signs that stand in rows; null for a key that is not theirs. */
function led(key: string, at: number, links: readonly HTMLElement[]): number | null {
  const last = links.length - 1
  const steps: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }
  const step = steps[key]
  if (step !== undefined) return Math.min(Math.max(step, 0), last)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const here = links[at]
  if (!here) return null
  const inRow = links.findIndex((link) => link.offsetTop > (links[0]?.offsetTop ?? 0))
  const perRow = inRow < 0 ? links.length : inRow
  const next = key === 'ArrowUp' ? at - perRow : at + perRow
  return next < 0 || next > last ? at : next
}
