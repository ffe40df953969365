import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { ReasonCard } from '../integration/reason-card.tsx'
import { useIntegration } from '../integration/use-integration.ts'
import { ConnectForm } from './connect-form.tsx'
import { recallDraft } from './remembered.ts'
import { Steps } from './steps.tsx'

const route = getRouteApi('/w/$workspace/connect/$id/connect')

/** Another key in the place of one that was not accepted, has ended or is to go; the integration stays the same. */
export function ReconnectPage() {
  const t = useTranslations('connect')
  const { workspace, id } = route.useParams()
  const navigate = route.useNavigate()
  const { answer, ask } = useIntegration(id)
  return (
    <View
      answer={answer}
      what={t('what')}
      select={(data) => data.integration}
      skeleton={<CardSkeleton height="24rem" />}
      retry={ask}
    >
      {(integration) => (
        <>
          <PageTitle
            title={t(integration.state === 'DRAFT' ? 'again' : 'renew', { client: integration.client.name })}
            trail={
              <Trail>
                {[
                  <Link key="integrations" to="/w/$workspace/integrations" params={{ workspace }}>
                    {t('trail')}
                  </Link>,
                  <Link key="this" to="/w/$workspace/integrations/$id/summary" params={{ workspace, id }}>
                    {integration.label}
                  </Link>,
                ]}
              </Trail>
            }
          />
          <Steps current="key" />
          <div className="grid max-w-[42rem] gap-6">
            {integration.stateReason ? (
              <ReasonCard reason={integration.stateReason} state={integration.state} />
            ) : null}
            <ConnectForm
              client={integration.client}
              integrationId={id}
              start={recallDraft(id)}
              onConnected={() =>
                void navigate({ to: '/w/$workspace/connect/$id/verify', params: { workspace, id } })
              }
            />
          </div>
        </>
      )}
    </View>
  )
}
