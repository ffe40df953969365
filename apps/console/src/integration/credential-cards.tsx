import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { CopyText } from '../design/copy-text.tsx'
import { Empty } from '../design/empty.tsx'
import { PageLink } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { CredentialDetailFragment } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'
import type { WithCredentials } from './credentials-page.tsx'

const route = getRouteApi('/w/$workspace/integrations/$id/credentials')

/** The sealed secrets by what may be told of them: whose, since when, used when, what for, and where each ends. */
export function CredentialCards({
  integration,
  onRotate,
}: {
  integration: WithCredentials
  onRotate: (() => void) | undefined
}) {
  const t = useTranslations('credentials')
  const { credentials } = integration
  const keepsPassword = credentials.some(({ kind }) => kind === 'APP_SPECIFIC_PASSWORD')
  if (credentials.length === 0) return <Empty title={t('none.title')}>{t('none.body')}</Empty>
  return (
    <div className="grid gap-4">
      {credentials.map((credential) => (
        <Card
          key={credential.id}
          title={<span className="code">{credential.label}</span>}
          aside={isSlot(credential.slot) ? t(`slot.${credential.slot}`) : credential.slot}
        >
          <Facts credential={credential} />
          {credential.slot === 'A' && onRotate ? (
            <p className="pt-4">
              <Button onClick={onRotate}>
                {t(credential.kind === 'REPORTER_TOKEN' ? 'newToken.open' : 'rotate.open')}
              </Button>
            </p>
          ) : null}
          {credential.slot === 'A' && !keepsPassword ? <RenewedInstead credential={credential} /> : null}
        </Card>
      ))}
      <p className="text-sm text-muted">{t('sealed')}</p>
    </div>
  )
}

function Facts({ credential }: { credential: CredentialDetailFragment }) {
  const t = useTranslations('credentials')
  const { kind, keyId, issuerId, appleId, appleLabel, fingerprint, lastUsedAt, expiresAt } = credential
  const copied = (name: keyof Words['credentials']['field'], value: string | null) =>
    value ? (
      <Fact name={t(`field.${name}`)}>
        <CopyText text={value} label={t(`field.${name}`)} />
      </Fact>
    ) : null
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 max-sm:grid-cols-1">
      <Fact name={t('field.kind')}>{isKind(kind) ? t(`kind.${kind}`) : kind}</Fact>
      <Fact name={t('field.owner')}>{credential.shared ? t('owner.workspace') : t('owner.client')}</Fact>
      {copied('keyId', keyId)}
      {copied('issuerId', issuerId)}
      {copied('appleId', appleId)}
      {copied('appleLabel', appleLabel)}
      {copied('fingerprint', fingerprint)}
      <Fact name={t('field.created')}>
        <When at={credential.createdAt} />
      </Fact>
      <Fact name={t('field.used')}>{lastUsedAt ? <When at={lastUsedAt} ago /> : t('neverUsed')}</Fact>
      <Fact name={t('field.expires')}>{expiresAt ? <When at={expiresAt} /> : t('neverExpires')}</Fact>
      <Fact name={t('field.serves')}>
        <Served credential={credential} />
      </Fact>
      <Fact name={t('field.revoke')}>
        <PageLink page={credential.page} />
      </Fact>
    </dl>
  )
}

function Served({ credential }: { credential: CredentialDetailFragment }) {
  const { workspace } = route.useParams()
  return (
    <ul>
      {credential.integrations.map(({ id, label, client }) => (
        <li key={id}>
          <Link
            to="/w/$workspace/integrations/$id/summary"
            params={{ workspace, id }}
            className="text-accent underline underline-offset-2"
          >
            {client.name} · {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** What cannot be put beside another is made anew in the place where access is renewed. */
function RenewedInstead({ credential }: { credential: CredentialDetailFragment }) {
  const t = useTranslations('credentials')
  const { workspace, id } = route.useParams()
  const { kind } = credential
  if (kind !== 'REPORTER_TOKEN' && kind !== 'APPLE_SESSION') return null
  return (
    <div className="grid justify-items-start gap-2 pt-4">
      <p className="max-w-[72ch] text-muted">{t(`other.${kind}`)}</p>
      <Link to="/w/$workspace/connect/$id/connect" params={{ workspace, id }} className={buttonClass()}>
        {t('other.renew')}
      </Link>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted max-sm:pt-1">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

const isSlot = (slot: string): slot is keyof Words['credentials']['slot'] =>
  ['A', 'B', 'RENEWAL', 'BOOTSTRAP', 'APPS'].includes(slot)

const isKind = (kind: string): kind is keyof Words['credentials']['kind'] =>
  ['API_KEY', 'REPORTER_TOKEN', 'APP_SPECIFIC_PASSWORD', 'APPLE_SESSION', 'KEY_WITNESS'].includes(kind)
