import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { MailboxQuery } from '../graphql/graphql.ts'

/** One mail of the mailbox. */
export type KeptMail = NonNullable<MailboxQuery['mailbox']>['nodes'][number]

/** A mail as its reader would see it; its links are links. */
export function KeptMailCard({ mail }: { mail: KeptMail }) {
  const t = useTranslations('mailbox')
  const id = useId()
  return (
    <article aria-labelledby={id} className="rounded-card border border-hairline bg-surface">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-hairline px-4 py-2">
        <h2 id={id} className="text-md font-semibold">
          {mail.subject}
        </h2>
        <p className="text-sm text-muted">
          {t('to', { address: mail.to })} · <When at={mail.createdAt} />
        </p>
      </header>
      <div className="grid gap-3 p-4">
        <p className="max-w-[72ch] break-words whitespace-pre-line">{bodyOf(mail)}</p>
        {mail.links.map(({ label, url }) => (
          <p key={url}>
            <a href={url} className="text-accent underline underline-offset-2">
              {label}
            </a>
          </p>
        ))}
        <p className="text-sm whitespace-pre-line text-muted">{footOf(mail)}</p>
      </div>
    </article>
  )
}

/** A mail's foot follows two dashes on a line of their own, as RFC 3676 has it. */
const footMark = '\n\n-- \n'

const footOf = ({ text }: KeptMail) => text.split(footMark)[1] ?? ''

/** The text without its foot, and without the lines that are shown as links. */
const bodyOf = ({ text, links }: KeptMail) =>
  (text.split(footMark)[0] ?? '')
    .split('\n\n')
    .filter((paragraph) => !links.some(({ label, url }) => paragraph === `${label}: ${url}`))
    .join('\n\n')
