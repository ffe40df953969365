import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { Trail } from '../design/trail.tsx'
import { ConnectClientDocument } from '../graphql/graphql.ts'
import type { ChosenClient } from './client-picker.tsx'
import { ConnectForm } from './connect-form.tsx'
import { byReporter } from './connect-search.ts'
import { MethodChooser } from './method-chooser.tsx'
import { ReporterForm } from './reporter-form.tsx'
import { Steps } from './steps.tsx'

const route = getRouteApi('/w/$workspace/connect/new')

/** Connecting a client by an API key. */
export function ConnectPage() {
  const t = useTranslations('connect')
  const { workspace } = route.useParams()
  const { client: slug, method } = route.useSearch()
  const navigate = route.useNavigate()
  const [added, setAdded] = useState<ChosenClient | null>(null)
  const [{ data }] = useQuery({ query: ConnectClientDocument, variables: { slug: slug ?? '' }, pause: !slug })
  const named = slug ? (data?.client ?? null) : null
  const client = added && added.slug === slug ? added : named
  const onClient = (chosen: ChosenClient | null) => {
    setAdded(chosen)
    void navigate({ search: chosen ? { client: chosen.slug } : {}, replace: true })
  }
  return (
    <>
      <PageTitle
        title={client ? t('titleNamed', { client: client.name }) : t('title')}
        trail={
          <Trail>
            {[
              <Link key="integrations" to="/w/$workspace/integrations" params={{ workspace }}>
                {t('trail')}
              </Link>,
            ]}
          </Trail>
        }
      />
      <Steps current="key" />
      {client ? (
        <MethodChooser
          clientId={client.id}
          method={method}
          onMethod={(chosen) =>
            void navigate({ search: { client: client.slug, method: chosen }, replace: true })
          }
        />
      ) : null}
      {client && byReporter(method) ? (
        <ReporterForm key={client.id} client={client} workspace={workspace} method={method} />
      ) : (
        <>
          <p className="max-w-[72ch] pb-6 text-muted">{t('intro')}</p>
          <ConnectForm
            client={client}
            onClient={onClient}
            onConnected={(id) =>
              void navigate({ to: '/w/$workspace/connect/$id/verify', params: { workspace, id } })
            }
          />
        </>
      )}
    </>
  )
}
