import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { HandOver } from '../connect-link/hand-over.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Trail } from '../design/trail.tsx'
import { AppleIdForm, WhoCannot } from './apple-id-form.tsx'
import type { ChosenClient } from './client-picker.tsx'
import { ConnectForm } from './connect-form.tsx'
import { byReporter, readConnectSearch, readNeeds, usualNeeds, type ConnectSearch } from './connect-search.ts'
import { ConnectClientDocument } from './connect.graphql.ts'
import { MethodChooser } from './method-chooser.tsx'
import { ReporterForm } from './reporter-form.tsx'
import { Steps } from './steps.tsx'
import { ConnectByInvite } from '../service-user/connect-by-invite.tsx'

const route = getRouteApi('/w/$workspace/connect/new')

/** Connecting a client: whose account, by which method, and that method's form. */
export function ConnectPage() {
  const t = useTranslations('connect')
  const { workspace } = route.useParams()
  const search = route.useSearch()
  const { client: slug, method, asked, signIn } = search
  const navigate = route.useNavigate()
  // Typed once, whichever method it turns out to be.
  const [email, setEmail] = useState('')
  const [added, setAdded] = useState<ChosenClient | null>(null)
  const [{ data }] = useQuery({ query: ConnectClientDocument, variables: { slug: slug ?? '' }, pause: !slug })
  const named = slug ? (data?.client ?? null) : null
  const client = added && added.slug === slug ? added : named
  const appleId = useTranslations('apple-id')
  const toVerify = (id: string) =>
    void navigate({ to: '/w/$workspace/connect/$id/verify', params: { workspace, id } })
  const onClient = (chosen: ChosenClient | null) => {
    setAdded(chosen)
    const { needs } = search
    void navigate({
      search: chosen ? { client: chosen.slug, ...(needs ? { needs } : {}) } : {},
      replace: true,
    })
  }
  /** Keeps in the address what was chosen; what is left out there is as it is for everybody. */
  const keep = (part: Partial<Record<keyof ConnectSearch, string | undefined>>) =>
    void navigate({ search: readConnectSearch({ ...search, ...part }), replace: true })
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
      {client && !asked ? (
        <MethodChooser
          clientId={client.id}
          method={method}
          needs={search.needs === undefined ? usualNeeds : readNeeds(search.needs)}
          companySignIn={signIn ?? 'UNKNOWN'}
          onMethod={(chosen) => keep({ method: chosen })}
          onNeeds={(needs) => keep({ needs: needs.join(',') })}
          onSignIn={(said) => keep({ signIn: said === 'UNKNOWN' ? undefined : said })}
        />
      ) : null}
      {client ? <HandOver client={client} /> : null}
      {client && method === 'SERVICE_USER_INVITE' ? (
        <ConnectByInvite
          key={client.id}
          client={client}
          workspace={workspace}
          asked={asked?.split(',') ?? []}
          onAsked={(ids) => keep({ method, asked: ids.join(',') })}
        />
      ) : client && byReporter(method) ? (
        <ReporterForm
          key={client.id}
          client={client}
          workspace={workspace}
          method={method}
          email={email}
          onEmail={setEmail}
        />
      ) : client && method === 'APPLE_ID_2FA' ? (
        <AppleIdPart>
          <AppleIdForm
            client={client}
            email={email}
            onEmail={setEmail}
            otherWay={
              <Link
                to="/w/$workspace/connect/new"
                params={{ workspace }}
                search={{ client: client.slug, method: 'API_KEY_TEAM' }}
                className="text-accent underline underline-offset-2"
              >
                {appleId('company.key')}
              </Link>
            }
            onStarted={toVerify}
          />
        </AppleIdPart>
      ) : (
        <>
          <p className="max-w-[72ch] pb-6 text-muted">{t('intro')}</p>
          <ConnectForm client={client} onClient={onClient} onConnected={toVerify} />
        </>
      )}
    </>
  )
}

function AppleIdPart({ children }: { children: ReactNode }) {
  const t = useTranslations('apple-id')
  return (
    <div className="grid gap-6">
      <p className="max-w-[72ch] text-muted">{t('intro')}</p>
      <WhoCannot />
      {children}
    </div>
  )
}
