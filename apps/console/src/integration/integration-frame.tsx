import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { StateChip } from '../design/state-chip.tsx'
import { Trail } from '../design/trail.tsx'
import type { IntegrationHeadFragment } from '../graphql/graphql.ts'
import { IntegrationTabs } from '../selection/integration-tabs.tsx'

interface IntegrationFrameProps {
  integration: IntegrationHeadFragment
  workspace: string
  /** What this page of the integration is called. */
  page: string
  children: ReactNode
}

/** What the pages beside an integration's summary have: its name, its state, and its other pages. */
export function IntegrationFrame({ integration, workspace, page, children }: IntegrationFrameProps) {
  const t = useTranslations('selection')
  const { id, client, label, state } = integration
  return (
    <>
      <PageTitle
        title={t('frame.title', { page, label })}
        section={t('trail')}
        trail={
          <Trail>
            {[
              <Link key="all" to="/w/$workspace/integrations" params={{ workspace }}>
                {t('trail')}
              </Link>,
              <Link
                key="client"
                to="/w/$workspace/clients/$slug/overview"
                params={{ workspace, slug: client.slug }}
              >
                {client.name}
              </Link>,
              <Link key="this" to="/w/$workspace/integrations/$id/summary" params={{ workspace, id }}>
                {label}
              </Link>,
            ]}
          </Trail>
        }
        beside={<StateChip state={state} />}
      />
      <IntegrationTabs workspace={workspace} id={id} />
      {children}
    </>
  )
}
