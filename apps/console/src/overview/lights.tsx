import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { Glyph } from '../design/glyph.tsx'
import { When } from '../design/when.tsx'
import type { OverviewQuery } from '../graphql/graphql.ts'

const route = getRouteApi('/w/$workspace')

type Light = NonNullable<NonNullable<OverviewQuery['overview']>['lights']>[number]

/** Half a disc has limits, a struck square is shut, dots know nothing: the sign of a state says the same elsewhere. */
const signOf = ({ scope, status }: Light): string => {
  if (status === 'FINE') return 'ACTIVE'
  if (status === 'UNKNOWN') return 'DRAFT'
  return scope === 'US' ? 'REVOKED' : 'DEGRADED'
}

/** Is it me or Apple? Each of the four says how it is, and a failing one what is wrong, with whom, since when. */
export function Lights({ lights }: { lights: readonly Light[] }) {
  const t = useTranslations('overview.lights')
  return (
    <Card title={t('title')} aside={t('aside')}>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {lights.map((light) => (
          <li key={light.scope} className="flex items-start gap-2">
            <span className="mt-0.5">
              <Glyph state={signOf(light)} still />
            </span>
            <div className="min-w-0">
              <p>
                <span className="font-medium">{t(`scope.${light.scope}`)}</span>{' '}
                <span className="text-muted">{t(`status.${light.status}`)}</span>
              </p>
              <Why light={light} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Why({ light: { scope, status, message, since, clientCount, incident } }: { light: Light }) {
  const t = useTranslations('overview.lights')
  const { workspace } = route.useParams()
  if (status === 'UNKNOWN') return <p className="text-sm text-muted">{message ?? t('unheard')}</p>
  if (status === 'FINE') return null
  return (
    <>
      {incident ? (
        <Link
          to="/w/$workspace/incidents/$id"
          params={{ workspace, id: incident.id }}
          className="text-sm underline underline-offset-2"
        >
          {message}
        </Link>
      ) : message ? (
        <p className="text-sm">{message}</p>
      ) : null}
      <p className="text-sm text-muted">
        {clientCount > 0
          ? t(incident ? 'shared' : 'clients', { count: clientCount, of: incident?.ofClientCount ?? 0 })
          : null}
        {since ? (
          <>
            {clientCount > 0 ? ' · ' : null}
            {t('since')} <When at={since} />
          </>
        ) : null}
        {scope === 'US' && incident === null && !since ? t('us') : null}
      </p>
    </>
  )
}
