import type { ReactNode } from 'react'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View, type Answer } from '../design/view.tsx'
import type { IntegrationHeadFragment } from '../graphql/graphql.ts'
import { IntegrationFrame } from './integration-frame.tsx'

interface IntegrationTabProps<Found extends IntegrationHeadFragment> {
  answer: Answer<{ integration: Found | null }>
  retry: () => void
  workspace: string
  /** What this page of the integration is called. */
  page: string
  /** What is being read, as a noun. */
  what: string
  children: (integration: Found) => ReactNode
}

/** A page beside an integration's summary, in whatever state the reading of it is. */
export function IntegrationTab<Found extends IntegrationHeadFragment>({
  answer,
  retry,
  workspace,
  page,
  what,
  children,
}: IntegrationTabProps<Found>) {
  return (
    <View
      answer={answer}
      what={what}
      select={(data) => data.integration}
      skeleton={<CardSkeleton height="24rem" />}
      retry={retry}
    >
      {(integration) => (
        <IntegrationFrame integration={integration} workspace={workspace} page={page}>
          {children(integration)}
        </IntegrationFrame>
      )}
    </View>
  )
}
