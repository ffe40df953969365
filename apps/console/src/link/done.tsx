import { useTranslations } from 'use-intl'
import type { OpenLinkFragment } from '../graphql/graphql.ts'
import { receiptAddress } from './address.ts'
import { CopyButton } from '../design/copy-button.tsx'
import { LinkFrame } from './link-frame.tsx'

/** The end of the client's part, and where they find what is held. */
export function Done({ link, receipt }: { link: OpenLinkFragment; receipt: string }) {
  const t = useTranslations('link')
  const { agency, given } = link
  const keyId = given?.adminKeyId
  return (
    <LinkFrame title={t('done.title')} from={link}>
      <p>{t(keyId ? 'done.bodyAdmin' : 'done.body', { agency })}</p>
      {given?.asksAdminKey ? <p>{keyId ? t('admin.KEPT', { keyId, agency }) : t('admin.skipped')}</p> : null}
      <section className="grid justify-items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-4">
        <p>{t('done.keep', { agency })}</p>
        <p className="text-base break-all text-muted">{receiptAddress(receipt)}</p>
        <CopyButton text={() => receiptAddress(receipt)} label={t('done.copy')} />
      </section>
    </LinkFrame>
  )
}
