import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import { Glyph } from '../design/glyph.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { When } from '../design/when.tsx'
import type { IncidentQuery } from '../graphql/graphql.ts'
import { IncidentFacts } from './incident-facts.tsx'
import { signOf } from './incidents-list.tsx'
import { IncidentDocument } from './operations.graphql.ts'
import { everyMs } from './reading.ts'

const route = getRouteApi('/w/$workspace/incidents/$id')

type Incident = NonNullable<IncidentQuery['incident']>

/** One fault that many clients share: what explains it, since when, who must act, and whom it strikes. */
export function IncidentPage() {
  const t = useTranslations('operations.incidents')
  const { id } = route.useParams()
  const [answer, ask] = useQuery({ query: IncidentDocument, variables: { id } })
  useRereading(ask, everyMs)
  return (
    <View
      answer={answer}
      what={t('what')}
      select={(data) => data.incident}
      skeleton={<CardSkeleton height="16rem" />}
      retry={ask}
    >
      {(incident) => <Story incident={incident} />}
    </View>
  )
}

function Story({ incident }: { incident: Incident }) {
  const t = useTranslations('operations.incidents')
  const struck = incident.clients.filter((one) => one.struck)
  const over = incident.clients.filter((one) => !one.struck)
  return (
    <>
      <PageTitle
        title={t('one')}
        beside={
          <span className="flex items-center gap-2">
            <Glyph state={signOf(incident)} still />
            {t(incident.until ? 'isOver' : 'isOpen')}
          </span>
        }
      />
      <div className="grid max-w-[64rem] gap-6">
        <div className="grid max-w-[72ch] gap-1">
          <p className="text-lg font-medium">{incident.message}</p>
          {incident.hint && !incident.until ? <p>{incident.hint}</p> : null}
          <IncidentFacts incident={incident} />
        </div>
        {incident.clients.length === 0 ? <p className="text-muted">{t('nobody')}</p> : null}
        <Clients title={t('struck')} clients={struck} />
        <Clients title={t('over')} clients={over} />
      </div>
    </>
  )
}

/** Clients that it strikes or struck, with when they last met it. */
function Clients({ title, clients }: { title: string; clients: Incident['clients'] }) {
  const t = useTranslations('operations.incidents')
  const { workspace } = route.useParams()
  if (clients.length === 0) return null
  return (
    <Card title={title} aside={t('many', { count: clients.length })} flush>
      <ul>
        {clients.map(({ client: { id, name, slug, worstState }, lastAt }) => (
          <li
            key={id}
            className="flex min-h-10 items-center gap-3 border-b border-hairline px-4 py-2 last:border-0"
          >
            <Glyph state={worstState ?? 'DRAFT'} />
            <Link
              to="/w/$workspace/clients/$slug/overview"
              params={{ workspace, slug }}
              preload={false}
              dir="auto"
              className="min-w-0 grow underline-offset-2 hover:underline"
            >
              {name}
            </Link>
            <span className="text-sm text-muted">
              <When at={lastAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
