import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { ClientOffboardingQuery } from '../graphql/graphql.ts'
import { ClientFrame } from './client-frame.tsx'
import { EndByClient } from './end-by-client.tsx'
import { OffboardForm } from './offboard-form.tsx'
import { Offboarded } from './offboarded.tsx'
import { ClientOffboardingDocument } from './offboarding.graphql.ts'
import { RevocationList } from './revocation-list.tsx'

const route = getRouteApi('/w/$workspace/clients/$slug/offboarding')

type ClientToEnd = NonNullable<ClientOffboardingQuery['client']>

const context = { additionalTypenames: ['Client', 'Offboarding'] }

/** How a client ends: what to revoke where, what becomes of its data, the proof, and the way back. */
export function OffboardingPage() {
  const { slug, workspace } = route.useParams()
  return (
    <ClientFrame key={slug} slug={slug} workspace={workspace}>
      {() => <OffboardingOf slug={slug} />}
    </ClientFrame>
  )
}

function OffboardingOf({ slug }: { slug: string }) {
  const t = useTranslations('offboarding')
  const [answer, ask] = useQuery({ query: ClientOffboardingDocument, variables: { slug }, context })
  useRereading(ask)
  return (
    <View
      titled
      answer={answer}
      what={t('what')}
      select={(data) => data.client}
      skeleton={<CardSkeleton height="24rem" />}
      retry={ask}
    >
      {(client) =>
        client.offboarding ? (
          <Offboarded client={client} offboarding={client.offboarding} slug={slug} />
        ) : (
          <AtWork client={client} />
        )
      }
    </View>
  )
}

function AtWork({ client }: { client: ClientToEnd }) {
  const t = useTranslations('offboarding')
  const preview = client.offboardingPreview
  if (!preview) return null
  return (
    <div className="grid max-w-[60rem] gap-6">
      <RevocationList title={t('list.title')} intro={t('list.intro')} revocations={preview.revocations} />
      <Holdings holdings={preview.holdings} />
      <OffboardForm client={client} />
      <EndByClient revocations={preview.revocations} />
    </div>
  )
}

function Holdings({ holdings }: { holdings: NonNullable<ClientToEnd['offboardingPreview']>['holdings'] }) {
  const t = useTranslations('offboarding')
  const formats = useFormats()
  const { apps, deliveries, rawFiles, from, to } = holdings
  const facts = [
    [t('holdings.apps'), formats.number(apps)],
    [t('holdings.deliveries'), formats.number(deliveries)],
    [t('holdings.files'), formats.number(rawFiles)],
    [t('holdings.days'), from && to ? formats.dayRange(from, to) : t('holdings.none')],
  ]
  return (
    <Card title={t('holdings.title')}>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {facts.map(([name, value]) => (
          <div key={name} className="grid content-start">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="numbers text-md font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
