import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isSigningIn } from '../code/is-signing-in.ts'
import { SignInFlow } from '../code/sign-in-flow.tsx'
import { Button, Ring } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { AttemptProblem } from '../integration/attempt-problem.tsx'
import { ReasonCard } from '../integration/reason-card.tsx'
import { useIntegration } from '../integration/use-integration.ts'
import { RenewByMethod } from './renew-by-method.tsx'
import { Renewed } from './renewed.tsx'
import { Steps } from './steps.tsx'
import { useRenewal } from './use-renewal.ts'

const route = getRouteApi('/w/$workspace/connect/$id/connect')

/** Something new in the place of what was not accepted, has ended or is to go; the integration stays the same. */
export function ReconnectPage() {
  const t = useTranslations('connect')
  const { id } = route.useParams()
  const { answer, ask } = useIntegration(id)
  return (
    <View
      answer={answer}
      what={t('what')}
      select={(data) => data.integration}
      skeleton={<CardSkeleton height="24rem" />}
      retry={ask}
    >
      {(integration) => <Renewal key={integration.id} integration={integration} />}
    </View>
  )
}

function Renewal({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('connect')
  const renew = useTranslations('renew')
  const { workspace } = route.useParams()
  const { attempt, state, stateReason } = integration
  const [allTheSame, setAllTheSame] = useState(false)
  const { asking, outcome, expect } = useRenewal(integration)
  const signsIn = isSigningIn(attempt)
  const works = outcome === 'CHECKED' || outcome === 'RENEWED'
  return (
    <>
      <PageTitle
        title={t(state === 'DRAFT' ? 'again' : 'renew', { client: integration.client.name })}
        trail={<Way integration={integration} workspace={workspace} />}
      />
      {state === 'DRAFT' ? <Steps current="key" /> : null}
      <div className="grid max-w-[42rem] gap-6">
        {stateReason && !works && !signsIn ? <ReasonCard reason={stateReason} state={state} /> : null}
        {signsIn ? (
          <SignInFlow integrationId={integration.id} attempt={attempt} takesFocus />
        ) : asking ? (
          <>
            <output className="flex items-center gap-2">
              <Ring />
              {renew('asking')}
            </output>
            <AttemptProblem integration={integration} />
          </>
        ) : (
          <>
            <AttemptProblem integration={integration} />
            {works ? <Renewed integration={integration} workspace={workspace} outcome={outcome} /> : null}
            {works && !allTheSame ? (
              <p>
                <Button kind="quiet" onClick={() => setAllTheSame(true)}>
                  {renew('allTheSame')}
                </Button>
              </p>
            ) : (
              <RenewByMethod integration={integration} workspace={workspace} onBegun={expect} />
            )}
          </>
        )}
      </div>
    </>
  )
}

function Way({ integration, workspace }: { integration: IntegrationDetailFragment; workspace: string }) {
  const t = useTranslations('connect')
  return (
    <Trail>
      {[
        <Link key="integrations" to="/w/$workspace/integrations" params={{ workspace }}>
          {t('trail')}
        </Link>,
        <Link
          key="this"
          to="/w/$workspace/integrations/$id/summary"
          params={{ workspace, id: integration.id }}
        >
          {integration.label}
        </Link>,
      ]}
    </Trail>
  )
}
