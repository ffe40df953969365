import { Link } from '@tanstack/react-router'
import { Glyph } from '../design/glyph.tsx'
import type { IncidentTextFragment } from '../graphql/graphql.ts'
import { IncidentFacts } from './incident-facts.tsx'

/** The sign of an incident: what is over is at rest, ours is shut, and else it works with limits. */
export const signOf = ({ scope, until }: Pick<IncidentTextFragment, 'scope' | 'until'>): string =>
  until ? 'ARCHIVED' : scope === 'US' ? 'REVOKED' : 'DEGRADED'

/** Faults that many clients share or shared, each with the way to what is known of it. */
export function IncidentsList({
  incidents,
  workspace,
}: {
  incidents: readonly IncidentTextFragment[]
  workspace: string
}) {
  return (
    <ul>
      {incidents.map((incident) => (
        <li key={incident.id} className="flex gap-3 border-b border-hairline px-4 py-3 last:border-0">
          <span className="pt-0.5">
            <Glyph state={signOf(incident)} still />
          </span>
          <div className="grid min-w-0 gap-0.5">
            <Link
              to="/w/$workspace/incidents/$id"
              params={{ workspace, id: incident.id }}
              className={`underline-offset-2 hover:underline ${incident.until ? '' : 'font-medium'}`}
            >
              {incident.message}
            </Link>
            <IncidentFacts incident={incident} />
          </div>
        </li>
      ))}
    </ul>
  )
}
