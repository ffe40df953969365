import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { BulkActions } from '../list/bulk-actions.tsx'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeIntegrationsDocument } from '../list/bulk.graphql.ts'
import { ChangeMany } from '../list/change-many.tsx'
import type { IntegrationSumsQuery } from '../graphql/graphql.ts'
import { ListPage } from '../list/list-page.tsx'
import { useAsOrigin } from '../list/neighbours.tsx'
import { IntegrationSumsDocument } from '../list/sums.graphql.ts'
import { useList } from '../list/use-list.ts'
import { useSums } from '../list/use-sums.ts'
import { useMay, useReachesAll } from '../shell/use-may.ts'
import { useIntegrationColumns } from './integration-columns.tsx'
import { useIntegrationFilters } from './integration-filters.ts'
import { IntegrationLinks } from './integration-links.tsx'
import { integrationsSource } from './integrations-search.ts'

/** Which sum stands under which column. */
const sumsOf = ({ integrationSums: sums }: IntegrationSumsQuery) => sums && { cells: { apps: sums.apps } }

const route = getRouteApi('/w/$workspace/integrations')

/** A row names the integration and its method, and says under its state why it is so. */
const ROW_PX = 60

const ACTIONS = ['RENEW', 'ARCHIVE', 'RESTORE'] as const
const permissionOf = {
  RENEW: 'integration.connect',
  ARCHIVE: 'integration.archive',
  RESTORE: 'integration.archive',
} as const

/** The working list: every connected team, its access, its data and what runs. */
export function IntegrationsPage() {
  const t = useTranslations('integrations')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const may = useMay()
  const mayConnect = may('integration.connect')
  const actions = useReachesAll() ? ACTIONS.filter((action) => may(permissionOf[action])) : []
  const list = useList(integrationsSource, search)
  useAsOrigin('integrations', list, ({ id }) => ({ id }))
  const { filter } = integrationsSource.variables(search)
  const sums = useSums(IntegrationSumsDocument, filter ?? undefined, sumsOf)
  const first = list.rowAt(0)
  const connect = mayConnect ? (
    <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass('primary')}>
      {t('connect')}
    </Link>
  ) : null
  return (
    <ListPage
      words={{
        title: t('title'),
        what: t('what'),
        search: t('search'),
        searchHelp: t('searchHelp'),
        noMatch: t('noMatch'),
      }}
      count={(total) => t('count', { count: total })}
      list={list}
      columns={useIntegrationColumns(workspace)}
      rowPx={ROW_PX}
      filters={useIntegrationFilters()}
      // A client and an owner have names when a row of theirs is here.
      nameOf={(key, value) => {
        if (key === 'client' && (first?.client.slug === value || first?.client.id === value))
          return first.client.name
        return key === 'owner' && first?.owner?.id === value ? first.owner.name : undefined
      }}
      search={search}
      sums={sums}
      actions={connect}
      rowName={({ label }) => label}
      rowLinks={(integration) => <IntegrationLinks integration={integration} workspace={workspace} />}
      bulk={
        actions.length > 0
          ? (selection) => (
              <BulkActions actions={actions} label={(action) => t(`many.${action}`)}>
                {(action, close) => (
                  <ChangeMany
                    key={action}
                    document={ChangeIntegrationsDocument}
                    input={(dryRun) => ({ ...targetOf(selection, filter ?? {}), action, dryRun })}
                    words={(part) => t(`many.${part}.${action}`, { count: selection.count })}
                    onClose={close}
                    onChanged={() => void list.reorder()}
                  />
                )}
              </BulkActions>
            )
          : undefined
      }
      empty={
        <Empty title={t('empty.title')} action={connect}>
          {t('empty.body')}
        </Empty>
      }
    />
  )
}
