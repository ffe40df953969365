import { useTranslations } from 'use-intl'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import type { MailboxQuery, MailboxQueryVariables } from '../graphql/graphql.ts'
import { Growing } from '../list/growing.tsx'
import type { ListSource } from '../list/list-source.ts'
import { ListView } from '../list/list-view.tsx'
import { useList } from '../list/use-list.ts'
import { WINDOW } from '../list/windows.ts'
import { KeptMailCard } from './kept-mail.tsx'
import type { KeptMail } from './kept-mail.tsx'
import { MailboxDocument } from './mailbox.graphql.ts'

const source: ListSource<MailboxQuery, MailboxQueryVariables, object, KeptMail> = {
  document: MailboxDocument,
  typenames: ['KeptMail'],
  variables: (_, offset = 0) => ({ first: WINDOW, offset }),
  read: (data) => data.mailbox,
}
const all = {}

/** So many mails are shown at once. */
const STEP = 25

/** Every mail that Gatehouse would have sent, newest first, with its text and links. */
export function MailboxPage() {
  const t = useTranslations('mailbox')
  const list = useList(source, all)
  return (
    <>
      <PageTitle title={t('title')} />
      <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
      <ListView
        list={list}
        what={t('what')}
        skeleton={<CardSkeleton height="16rem" />}
        empty={<Empty title={t('empty.title')}>{t('empty.body')}</Empty>}
      >
        <div className="max-w-[48rem]">
          <Growing list={list} step={STEP}>
            {(mails) => (
              <ul className="grid gap-4">
                {mails.map((mail) => (
                  <li key={mail.id}>
                    <KeptMailCard mail={mail} />
                  </li>
                ))}
              </ul>
            )}
          </Growing>
        </div>
      </ListView>
    </>
  )
}
