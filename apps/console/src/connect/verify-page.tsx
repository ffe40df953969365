import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { buttonClass } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { View } from '../design/view.tsx'
import { SignInFlow } from '../code/sign-in-flow.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { AdviceCard } from '../integration/advice-card.tsx'
import { BackfillCard } from '../integration/backfill-card.tsx'
import { CapabilityList } from '../integration/capability-list.tsx'
import { AttemptProblem } from '../integration/attempt-problem.tsx'
import { ReasonCard } from '../integration/reason-card.tsx'
import { SmallerKeyLink } from '../integration/smaller-key-link.tsx'
import { useIntegration } from '../integration/use-integration.ts'
import { Steps } from './steps.tsx'
import { phaseOf } from './verify-phase.ts'

const route = getRouteApi('/w/$workspace/connect/$id/verify')

/** Watching Apple's answers come in, one by one, and the first data after them. */
export function VerifyPage() {
  const connect = useTranslations('connect')
  const { id } = route.useParams()
  const { answer, ask } = useIntegration(id)
  return (
    <View
      answer={answer}
      what={connect('what')}
      select={(data) => data.integration}
      skeleton={<CardSkeleton height="16rem" />}
      retry={ask}
    >
      {(integration) => <Verification integration={integration} />}
    </View>
  )
}

function Verification({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('verify')
  const phase = phaseOf(integration)
  const client = integration.client.name
  const appleId = useTranslations('apple-id')
  const title = {
    signing: appleId('verify.title', { client }),
    queued: t('h1', { client }),
    working:
      integration.method === 'APPLE_ID_2FA' ? appleId('verify.checking', { client }) : t('h1', { client }),
    failed: t('failed', { client }),
    open: t('done', { client }),
  }
  useAnnouncedEnd(integration)
  return (
    <>
      <PageTitle title={title[phase]} beside={<StateChip state={integration.state} />} />
      <Steps current={phase === 'open' ? 'apps' : 'check'} />
      <div className="grid max-w-[48rem] gap-6">
        {phase === 'signing' && integration.attempt ? (
          <>
            <SignInFlow integrationId={integration.id} attempt={integration.attempt} takesFocus />
            <p className="text-muted">{appleId('verify.leave')}</p>
          </>
        ) : null}
        {phase === 'queued' ? <p className="max-w-[72ch]">{t('queuedBody')}</p> : null}
        {phase === 'working' ? (
          <p className="max-w-[72ch]">
            {integration.method === 'APPLE_ID_2FA' ? appleId('verify.working') : t('working')}
          </p>
        ) : null}
        {integration.stateReason && phase !== 'signing' ? (
          <ReasonCard reason={integration.stateReason} state={integration.state} />
        ) : null}
        <AttemptProblem integration={integration} />
        <Next integration={integration} />
        {phase === 'open' ? <SmallerKey integration={integration} /> : null}
        {integration.capabilities.length > 0 ? (
          <Card title={t('list')} flush>
            <CapabilityList
              capabilities={integration.capabilities}
              asking={phase === 'queued' || phase === 'working'}
            />
          </Card>
        ) : null}
        {integration.backfill ? <BackfillCard backfill={integration.backfill} /> : null}
      </div>
    </>
  )
}

/** What a person can do now. It takes the focus when the answer is there, and never jumps by itself. */
function Next({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('verify')
  const connect = useTranslations('connect')
  const { workspace, id } = route.useParams()
  const phase = phaseOf(integration)
  const first = useRef<HTMLAnchorElement>(null)
  const ended = phase === 'open' || phase === 'failed'
  useEffect(() => {
    if (ended && document.activeElement?.matches('body, h1')) first.current?.focus({ preventScroll: true })
  }, [ended])
  if (phase === 'failed') {
    return (
      <p className="flex flex-wrap gap-2">
        <Link
          ref={first}
          to="/w/$workspace/connect/$id/connect"
          params={{ workspace, id }}
          className={buttonClass('primary')}
        >
          {t('again')}
        </Link>
        {integration.method.startsWith('API_KEY') ? (
          <Link to="/w/$workspace/explain/key" params={{ workspace }} className={buttonClass()}>
            {connect('why.ask')}
          </Link>
        ) : null}
      </p>
    )
  }
  if (phase !== 'open') return null
  return (
    <div className="grid gap-2">
      <FirstSales app={integration.firstApp} />
      <p className="text-muted">{t('next')}</p>
      <p className="flex flex-wrap gap-2">
        <Link
          ref={first}
          to="/w/$workspace/integrations/$id/summary"
          params={{ workspace, id }}
          className={buttonClass('primary')}
        >
          {t('open')}
        </Link>
        {integration.appCount > 0 ? (
          <Link to="/w/$workspace/connect/$id/apps" params={{ workspace, id }} className={buttonClass()}>
            {t('apps')}
          </Link>
        ) : null}
      </p>
    </div>
  )
}

/** An Admin's key was given: what it is for, and how a smaller one takes its place. */
function SmallerKey({ integration: { id, advice } }: { integration: IntegrationDetailFragment }) {
  const { workspace } = route.useParams()
  const found = advice.find(({ code }) => code === 'OVER_PRIVILEGED')
  if (!found) return null
  return (
    <AdviceCard advice={found}>
      <SmallerKeyLink workspace={workspace} id={id} />
    </AdviceCard>
  )
}

/** The way to the numbers, as soon as the first are here. */
function FirstSales({ app }: { app: IntegrationDetailFragment['firstApp'] }) {
  const t = useTranslations('verify')
  const { workspace } = route.useParams()
  if (!app) return <p className="text-muted">{t('firstSoon')}</p>
  return (
    <p>
      {t('firstHere')}{' '}
      <Link
        to="/w/$workspace/apps/$id/sales"
        params={{ workspace, id: app.id }}
        className="text-accent underline underline-offset-2"
      >
        {t('openSales', { app: app.name })}
      </Link>
    </p>
  )
}

/** One sentence for each end, not for each number that changes after it. */
function useAnnouncedEnd(integration: IntegrationDetailFragment): void {
  const t = useTranslations('verify')
  const phase = phaseOf(integration)
  const say = useEffectEvent(() => {
    const { client, appCount, stateReason, attempt } = integration
    if (phase === 'open') announce(t('announceDone', { client: client.name, count: appCount }))
    if (phase === 'failed')
      announce(t('announceFailed', { message: (attempt?.problem ?? stateReason)?.message ?? '' }))
  })
  useEffect(() => say(), [phase])
}
