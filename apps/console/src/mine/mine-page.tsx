import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { useMay } from '../shell/use-may.ts'
import { LeftBehind } from './left-behind.tsx'
import { MyIntegrationsDocument } from './mine.graphql.ts'
import { MyIntegrationRow } from './my-integration-row.tsx'

const route = getRouteApi('/w/$workspace')
const context = { additionalTypenames: ['Integration', 'Client'] }

/** What is mine alone: in nobody else's list, count or export until I hand it over. */
export function MinePage() {
  const t = useTranslations('mine')
  const { workspace } = route.useParams()
  const { viewer } = route.useRouteContext()
  const mayConnect = useMay()('integration.connect')
  const [answer, ask] = useQuery({
    query: MyIntegrationsDocument,
    variables: { owns: viewer.role === 'OWNER' },
    context,
  })
  useRereading(ask)
  const connect = mayConnect ? (
    <Link to="/w/$workspace/connect/new" params={{ workspace }} className={buttonClass('primary')}>
      {t('connect')}
    </Link>
  ) : null
  return (
    <>
      <PageTitle title={t('title')} actions={connect} />
      <p className="max-w-[72ch] pb-6 text-muted">{t('intro')}</p>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={({ myIntegrations, personalClients }) =>
          myIntegrations && { myIntegrations, personalClients }
        }
        skeleton={<CardSkeleton height="12rem" />}
        retry={ask}
      >
        {({ myIntegrations, personalClients }) => (
          <div className="grid gap-6">
            {myIntegrations.nodes.length === 0 ? (
              <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
            ) : (
              <Card title={t('list')} aside={t('count', { count: myIntegrations.totalCount })} flush>
                <ul>
                  {myIntegrations.nodes.map((one) => (
                    <MyIntegrationRow key={one.id} integration={one} workspace={workspace} />
                  ))}
                </ul>
              </Card>
            )}
            <LeftBehind clients={personalClients ?? []} workspace={workspace} />
          </div>
        )}
      </View>
    </>
  )
}
