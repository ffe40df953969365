import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageLink } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import { useListFormat } from '../format/use-list-format.ts'
import type { ReceiptQuery } from '../graphql/graphql.ts'
import { LinkFrame } from './link-frame.tsx'

/** How each is ended at Apple. */
const ways = {
  API_KEY_TEAM: 'API_KEY',
  API_KEY_INDIVIDUAL: 'API_KEY',
  APPLE_ID_2FA: 'API_KEY',
  REPORTER_TOKEN: 'REPORTER_TOKEN',
  APP_SPECIFIC_PASSWORD: 'APP_SPECIFIC_PASSWORD',
  SERVICE_USER_INVITE: 'SERVICE_USER_INVITE',
} as const

/** What is held of what somebody gave, since when, and how they end it. */
export function Receipt({ receipt }: { receipt: NonNullable<ReceiptQuery['connectReceipt']> }) {
  const t = useTranslations('link')
  const formats = useFormats()
  const { agency, client, status, method, keyId, adminKey, accounts, needs, givenAt, consent, page } = receipt
  const list = useListFormat()
  const way = ways[method ?? 'API_KEY_TEAM']
  const day = (at: string) => formats.day(at.slice(0, 10))
  return (
    <LinkFrame
      title={t('receipt.title', { agency, client })}
      lead={<p>{t(`receipt.${status}`, { agency })}</p>}
      from={receipt}
    >
      <dl className="grid gap-3 rounded-card border border-hairline bg-surface px-4 py-4">
        {keyId ? <Fact name={t('receipt.key')}>{keyId}</Fact> : null}
        {accounts.length > 0 ? <Fact name={t('receipt.accounts')}>{list(accounts)}</Fact> : null}
        <Fact name={t('receipt.for')}>{list(needs.map((need) => t(`need.${need}`)))}</Fact>
        {givenAt ? <Fact name={t('receipt.since')}>{day(givenAt)}</Fact> : null}
        {consent ? (
          <Fact name={t('receipt.agreed')}>
            {day(consent.agreedAt)}
            <span className="block text-base text-muted">{consent.text}</span>
            <span className="block text-base text-muted">
              {t('agree.version', { day: formats.day(consent.version) })}
            </span>
          </Fact>
        ) : null}
      </dl>
      {adminKey ? (
        <p>
          {t(`admin.${adminKey.status}`, { keyId: adminKey.keyId, agency })} <PageLink page={page} />
        </p>
      ) : null}
      {status === 'ENDED' ? null : (
        <section className="grid gap-3">
          <h2 className="font-semibold">{t('receipt.end')}</h2>
          <ol className="grid list-decimal gap-2 ps-5">
            <li>
              {t(`receipt.${way}.open`)}
              <PageLink page={page} />
            </li>
            <li>{t(`receipt.${way}.end`, { keyId: keyId ?? '' })}</li>
            <li>{t('receipt.end3', { agency })}</li>
          </ol>
        </section>
      )}
    </LinkFrame>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[6rem_1fr]">
      <dt className="text-base text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
