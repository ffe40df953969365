import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import type { IntegrationCredentialsQuery } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { AdviceCard } from './advice-card.tsx'
import { CredentialCards } from './credential-cards.tsx'
import { IntegrationTab } from './integration-tab.tsx'
import { RotateForm } from './rotate-form.tsx'
import { RotateTokenForm } from './rotate-token-form.tsx'
import { RotationCard } from './rotation-card.tsx'
import { useCredentials } from './use-credentials.ts'

/** An integration by what it asks with. */
export type WithCredentials = NonNullable<IntegrationCredentialsQuery['integration']>

const route = getRouteApi('/w/$workspace/integrations/$id/credentials')

/** What an integration asks with, and how another key takes its place. */
export function CredentialsPage() {
  const { id } = route.useParams()
  return <CredentialsOf key={id} id={id} />
}

function CredentialsOf({ id }: { id: string }) {
  const t = useTranslations('credentials')
  const { workspace } = route.useParams()
  const { answer, ask } = useCredentials(id)
  return (
    <IntegrationTab answer={answer} retry={ask} workspace={workspace} page={t('title')} what={t('what')}>
      {(integration) => <Credentials integration={integration} />}
    </IntegrationTab>
  )
}

function Credentials({ integration }: { integration: WithCredentials }) {
  const t = useTranslations('credentials')
  const { rotate } = route.useSearch()
  const navigate = route.useNavigate()
  const setRotating = (open: boolean) => void navigate({ search: open ? { rotate: '1' } : {}, replace: true })
  const mayRotate = useMay()('integration.connect') && canRotate(integration)
  return (
    <div className="grid max-w-[60rem] gap-6">
      {integration.rotation ? (
        <RotationCard
          rotation={integration.rotation}
          client={integration.client.name}
          onAgain={mayRotate ? () => setRotating(true) : undefined}
        />
      ) : null}
      {mayRotate && !rotate
        ? integration.advice.map((advice) => (
            <AdviceCard key={advice.code} advice={advice}>
              {advice.code === 'OVER_PRIVILEGED' ? (
                <p className="pt-1">
                  <Button onClick={() => setRotating(true)}>{t('smaller.open')}</Button>
                </p>
              ) : null}
            </AdviceCard>
          ))
        : null}
      {rotate && mayRotate ? <Form integration={integration} onClose={() => setRotating(false)} /> : null}
      <CredentialCards
        integration={integration}
        onRotate={mayRotate && !rotate ? () => setRotating(true) : undefined}
      />
    </div>
  )
}

function Form(props: { integration: WithCredentials; onClose: () => void }) {
  return makesTokens(props.integration) ? <RotateTokenForm {...props} /> : <RotateForm {...props} />
}

/** Whether a password is kept that makes the next token. */
const makesTokens = ({ method, credentials }: WithCredentials): boolean =>
  method === 'APP_SPECIFIC_PASSWORD' &&
  credentials.some(({ slot, kind }) => slot === 'RENEWAL' && kind === 'APP_SPECIFIC_PASSWORD')

/** Whether another key or token can be put in this one's place now: there is one, and no other is on its way. */
const canRotate = (integration: WithCredentials): boolean => {
  const { state, method, rotation, credentials } = integration
  return (
    state !== 'ARCHIVED' &&
    state !== 'DRAFT' &&
    (method.startsWith('API_KEY') || makesTokens(integration)) &&
    credentials.some(({ slot }) => slot === 'A') &&
    (rotation === null || rotation.endedAt !== null)
  )
}
