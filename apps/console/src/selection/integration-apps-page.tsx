import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { useMay } from '../shell/use-may.ts'
import { AppPicker } from './app-picker.tsx'
import { IntegrationTabs } from './integration-tabs.tsx'
import { useAppChoices } from './use-app-choices.ts'

const route = getRouteApi('/w/$workspace/integrations/$id/apps')

/** Which apps an integration takes in. */
export function IntegrationAppsPage() {
  const { id } = route.useParams()
  return <AppsOf key={id} id={id} />
}

function AppsOf({ id }: { id: string }) {
  const t = useTranslations('selection')
  const { workspace } = route.useParams()
  const may = useMay()
  const { answer, ask } = useAppChoices(id)
  return (
    <View
      answer={answer}
      what={t('what')}
      select={(data) => (data.integration ? { ...data, integration: data.integration } : null)}
      skeleton={<CardSkeleton height="32rem" />}
      retry={ask}
    >
      {({ integration, rows, total }) => (
        <>
          <PageTitle
            title={t('title', { client: integration.client.name })}
            section={t('trail')}
            trail={
              <Trail>
                {[
                  <Link key="all" to="/w/$workspace/integrations" params={{ workspace }}>
                    {t('trail')}
                  </Link>,
                  <Link key="this" to="/w/$workspace/integrations/$id/summary" params={{ workspace, id }}>
                    {integration.label}
                  </Link>,
                ]}
              </Trail>
            }
          />
          <IntegrationTabs workspace={workspace} id={id} />
          <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
          <AppPicker
            integration={integration}
            rows={rows}
            total={total}
            readOnly={!may('integration.connect')}
            onSaved={ask}
          />
        </>
      )}
    </View>
  )
}
