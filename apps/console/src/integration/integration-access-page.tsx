import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { SeersTable } from '../access/seers-table.tsx'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import type { IntegrationAccessQuery } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { CapabilityList } from './capability-list.tsx'
import { IntegrationTab } from './integration-tab.tsx'
import { IntegrationAccessDocument } from './integration-tabs.graphql.ts'

type WithAccess = NonNullable<IntegrationAccessQuery['integration']>

const route = getRouteApi('/w/$workspace/integrations/$id/access')
const context = { additionalTypenames: ['Integration'] }

/** What an integration may read at Apple, and who sees it and may renew it here. */
export function IntegrationAccessPage() {
  const { id } = route.useParams()
  return <AccessOf key={id} id={id} />
}

function AccessOf({ id }: { id: string }) {
  const t = useTranslations('access')
  const { workspace } = route.useParams()
  const people = useMay()('member.read')
  const [answer, ask] = useQuery({ query: IntegrationAccessDocument, variables: { id, people }, context })
  useRereading(ask)
  return (
    <IntegrationTab answer={answer} retry={ask} workspace={workspace} page={t('title')} what={t('what')}>
      {(integration) => <Access integration={integration} />}
    </IntegrationTab>
  )
}

function Access({ integration }: { integration: WithAccess }) {
  const t = useTranslations('access')
  const words = useTranslations('integration')
  const { capabilities, state, visibleTo, label, client } = integration
  return (
    <div className="grid max-w-[72rem] gap-6">
      <Card title={words('covers.title')} flush>
        <CapabilityList capabilities={capabilities} asking={state === 'VERIFYING'} />
      </Card>
      <Responsible integration={integration} />
      {visibleTo ? (
        <section className="grid gap-3">
          <h2 className="font-semibold">{t('integration.title', { count: visibleTo.totalCount })}</h2>
          <p className="max-w-[72ch] text-muted">{t('integration.intro', { client: client.name })}</p>
          <SeersTable label={t('integration.label', { name: label })} seeing={visibleTo} />
        </section>
      ) : null}
    </div>
  )
}

/** Who answers for it, and who could renew it without asking anybody. */
function Responsible({ integration: { owner, visibleTo } }: { integration: WithAccess }) {
  const t = useTranslations('access')
  const renewing = visibleTo?.nodes.filter(
    ({ kind, permissions }) => kind === 'PERSON' && permissions.includes('integration.connect'),
  )
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
      <dt className="text-muted">{t('integration.owner')}</dt>
      <dd>{owner?.name ?? t('integration.unowned')}</dd>
      {renewing ? (
        <>
          <dt className="text-muted">{t('integration.renewing')}</dt>
          <dd>{renewing.map(({ name }) => name).join(', ') || t('integration.nobody')}</dd>
        </>
      ) : null}
    </dl>
  )
}
