import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Steps } from '../connect/steps.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { useMay } from '../shell/use-may.ts'
import { AppPicker } from './app-picker.tsx'
import { useAppChoices } from './use-app-choices.ts'

const route = getRouteApi('/w/$workspace/connect/$id/apps')

/** The step after the check: which apps are taken in. Left here, it goes on here. */
export function ConnectAppsPage() {
  const t = useTranslations('selection')
  const { workspace, id } = route.useParams()
  const may = useMay()
  const navigate = route.useNavigate()
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
          <PageTitle title={t('wizardTitle', { client: integration.client.name })} />
          <Steps current="apps" />
          <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
          <AppPicker
            integration={integration}
            rows={rows}
            total={total}
            readOnly={!may('integration.connect')}
            onSaved={() => undefined}
            onward={() =>
              void navigate({ to: '/w/$workspace/integrations/$id/summary', params: { workspace, id } })
            }
          />
        </>
      )}
    </View>
  )
}
