import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { AppleIdForm } from './apple-id-form.tsx'
import { ConnectForm } from './connect-form.tsx'
import type { ReporterMethod } from './connect-search.ts'
import { knownDraft } from './known-draft.ts'
import { recallDraft } from './remembered.ts'
import { ReporterForm } from './reporter-form.tsx'

interface RenewProps {
  integration: IntegrationDetailFragment
  workspace: string
  /** Something new is with Apple from now on. */
  onBegun: () => void
}

/** What renews an access, by its method; id, history, apps and grants stay. */
export function RenewByMethod(props: RenewProps) {
  const { method } = props.integration
  if (method === 'APPLE_ID_2FA') return <RenewSignIn {...props} />
  if (method === 'REPORTER_TOKEN' || method === 'APP_SPECIFIC_PASSWORD') return <RenewReporter {...props} />
  if (method === 'SERVICE_USER_INVITE') return <Invited {...props} />
  return <RenewKey {...props} />
}

function RenewKey({ integration, workspace }: RenewProps) {
  const navigate = useNavigate()
  const { id } = integration
  return (
    <ConnectForm
      client={integration.client}
      integrationId={id}
      start={recallDraft(id) ?? knownDraft(integration, integration.provider.vendorNumbers)}
      onConnected={() => void navigate({ to: '/w/$workspace/connect/$id/verify', params: { workspace, id } })}
    />
  )
}

/** Whose sign-in it was is known; the password is not, since it is never kept. */
function RenewSignIn({ integration, workspace, onBegun }: RenewProps) {
  const t = useTranslations('renew')
  const { attempt, credentials } = integration
  const [known] = useState(
    () => attempt?.appleId ?? credentials.find(({ appleId }) => appleId !== null)?.appleId ?? '',
  )
  const [email, setEmail] = useState(known)
  return (
    <div className="grid gap-6">
      {attempt?.problem?.code === 'TEAM_NOT_REACHED' ? (
        <p>
          <Link
            to="/w/$workspace/connect/new"
            params={{ workspace }}
            search={{ client: integration.client.slug, method: 'APPLE_ID_2FA' }}
            className="text-accent underline underline-offset-2"
          >
            {t('asNew')}
          </Link>
        </p>
      ) : null}
      <AppleIdForm
        client={integration.client}
        integrationId={integration.id}
        email={email}
        onEmail={setEmail}
        isKnown={email === known}
        onStarted={onBegun}
      />
    </div>
  )
}

const WAYS = ['REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD'] as const satisfies ReporterMethod[]

function RenewReporter({ integration, workspace, onBegun }: RenewProps) {
  const t = useTranslations('renew')
  const { method, credentials, provider } = integration
  const [way, setWay] = useState<ReporterMethod>(
    method === 'APP_SPECIFIC_PASSWORD' ? method : 'REPORTER_TOKEN',
  )
  const [email, setEmail] = useState(credentials.find(({ appleId }) => appleId !== null)?.appleId ?? '')
  return (
    <div className="grid gap-6">
      <label className="grid justify-items-start gap-1 font-medium">
        {t('way.title')}
        <select
          className={`${inputClass} font-normal`}
          value={way}
          onChange={({ target }) => setWay(WAYS.find((each) => each === target.value) ?? way)}
        >
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {t(`way.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <ReporterForm
        client={integration.client}
        workspace={workspace}
        method={way}
        email={email}
        onEmail={setEmail}
        renews={provider.reporterAccount}
        onConnected={onBegun}
      />
    </div>
  )
}

/** The workspace's own Apple user: what ended at the client is begun again there. */
function Invited({ integration, workspace }: RenewProps) {
  const t = useTranslations('renew')
  return (
    <p>
      <Link
        to="/w/$workspace/integrations/$id/summary"
        params={{ workspace, id: integration.id }}
        className="text-accent underline underline-offset-2"
      >
        {t('invited')}
      </Link>
    </p>
  )
}
