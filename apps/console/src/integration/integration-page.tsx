import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { isSigningIn } from '../code/is-signing-in.ts'
import { SignInFlow } from '../code/sign-in-flow.tsx'
import { Card } from '../design/card.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { PausedChip } from '../design/paused-chip.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { Trail } from '../design/trail.tsx'
import { View } from '../design/view.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { IntegrationTabs } from '../selection/integration-tabs.tsx'
import { AdviceCard } from './advice-card.tsx'
import { SmallerKeyLink } from './smaller-key-link.tsx'
import { BackfillCard } from './backfill-card.tsx'
import { BackfillControls, hasBackfillControls } from './backfill-controls.tsx'
import { CapabilityList } from './capability-list.tsx'
import { CredentialList } from './credential-list.tsx'
import { CopyClientMessage } from './client-message.tsx'
import { Diagnosis } from './diagnosis.tsx'
import { Facts } from './facts.tsx'
import { IntegrationActions } from './integration-actions.tsx'
import { ImpactNote } from './impact-note.tsx'
import { isAsking } from './is-asking.ts'
import { AttemptProblem } from './attempt-problem.tsx'
import { InvitationCard } from '../service-user/invitation-card.tsx'
import { PausedNote } from './paused-note.tsx'
import { ReasonCard } from './reason-card.tsx'
import { Timeline } from './timeline.tsx'
import { useIntegration } from './use-integration.ts'

const route = getRouteApi('/w/$workspace/integrations/$id/summary')

/** Why is it like this, and what do I do. */
export function IntegrationPage() {
  const { id } = route.useParams()
  return <IntegrationOf key={id} id={id} />
}

function IntegrationOf({ id }: { id: string }) {
  const t = useTranslations('integration')
  const { answer, ask } = useIntegration(id)
  return (
    <View
      answer={answer}
      what={t('what')}
      select={(data) => data.integration}
      skeleton={<Skeleton />}
      retry={ask}
    >
      {(integration) => <IntegrationDetail integration={integration} />}
    </View>
  )
}

function IntegrationDetail({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const { workspace } = route.useParams()
  const { state, stateReason, backfill } = integration
  const controls =
    useMay()('backfill.manage') && hasBackfillControls(integration) ? (
      <BackfillControls integration={integration} />
    ) : null
  return (
    <>
      <PageTitle
        title={
          integration.label === integration.client.name
            ? integration.label
            : t('title', { client: integration.client.name, label: integration.label })
        }
        section={t('trail.integrations')}
        trail={<Way integration={integration} workspace={workspace} />}
        beside={
          <span className="flex items-center gap-2 text-sm text-muted">
            <StateChip state={state} />
            {t('since')} <When at={integration.since} />
            {integration.paused ? <PausedChip /> : null}
          </span>
        }
        actions={<IntegrationActions integration={integration} workspace={workspace} />}
      />
      <IntegrationTabs workspace={workspace} id={integration.id} />
      <div className="grid gap-6">
        <PausedNote integration={integration} />
        {stateReason ? (
          <ReasonCard reason={stateReason} state={state}>
            <ImpactNote integration={integration} workspace={workspace} />
            <CopyClientMessage reason={stateReason} team={integration.provider.name} />
          </ReasonCard>
        ) : null}
        {isSigningIn(integration.attempt) ? (
          <SignInFlow integrationId={integration.id} attempt={integration.attempt} />
        ) : null}
        <InvitationCard integration={integration} workspace={workspace} />
        <AttemptProblem integration={integration} />
        <Diagnosis integration={integration} />
        {integration.advice.map((advice) => (
          <AdviceCard key={advice.code} advice={advice}>
            {advice.code === 'OVER_PRIVILEGED' ? (
              <SmallerKeyLink workspace={workspace} id={integration.id} />
            ) : null}
          </AdviceCard>
        ))}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid gap-6">
            {backfill ? (
              <BackfillCard backfill={backfill}>{controls}</BackfillCard>
            ) : controls ? (
              <Card title={t('backfill.title')}>{controls}</Card>
            ) : null}
            <Card title={t('covers.title')} flush>
              <CapabilityList capabilities={integration.capabilities} asking={isAsking(integration)} />
            </Card>
          </div>
          <div className="grid gap-6">
            <Card title={t('facts.title')}>
              <Facts integration={integration} />
            </Card>
            <Card title={t('credentials.title')}>
              <CredentialList credentials={integration.credentials} />
            </Card>
            <Card title={t('timeline.title')}>
              <Timeline transitions={integration.timeline.nodes} />
            </Card>
          </div>
        </div>
      </div>
    </>
  )
}

function Way({ integration, workspace }: { integration: IntegrationDetailFragment; workspace: string }) {
  const t = useTranslations('integration')
  return (
    <Trail>
      {[
        <Link key="all" to="/w/$workspace/integrations" params={{ workspace }}>
          {t('trail.integrations')}
        </Link>,
        <Link
          key="client"
          to="/w/$workspace/clients/$slug/overview"
          params={{ workspace, slug: integration.client.slug }}
        >
          {integration.client.name}
        </Link>,
      ]}
    </Trail>
  )
}

function Skeleton() {
  return (
    <div className="grid gap-6 pt-16 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <CardSkeleton height="12rem" />
      <CardSkeleton height="12rem" />
    </div>
  )
}
