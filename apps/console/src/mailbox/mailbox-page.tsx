import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { MailboxDocument } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { KeptMailCard } from './kept-mail.tsx'
import { mailboxContext, mailboxVariables } from './mailbox-search.ts'

const route = getRouteApi('/w/$workspace/mailbox')

/** Every mail that Gatehouse would have sent, newest first, with its text and links. */
export function MailboxPage() {
  const t = useTranslations('mailbox')
  const search = route.useSearch()
  const variables = useMemo(() => mailboxVariables(search), [search])
  const [answer, ask] = useQuery({ query: MailboxDocument, variables, context: mailboxContext })
  useRereading(ask)
  return (
    <>
      <PageTitle title={t('title')} />
      <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.mailbox}
        skeleton={<CardSkeleton height="16rem" />}
        retry={ask}
      >
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
          ) : (
            <>
              <ul className="grid max-w-[48rem] gap-4">
                {nodes.map((mail) => (
                  <li key={mail.id}>
                    <KeptMailCard mail={mail} />
                  </li>
                ))}
              </ul>
              <MailPages next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
            </>
          )
        }
      </View>
    </>
  )
}

function MailPages({ next }: { next: string | null | undefined }) {
  const t = useTranslations('mailbox')
  const { workspace } = route.useParams()
  const { after } = route.useSearch()
  const page = { to: '/w/$workspace/mailbox', params: { workspace }, className: buttonClass() } as const
  const newest = (
    <Link {...page} search={{}}>
      {t('newest')}
    </Link>
  )
  const older = (
    <Link {...page} search={next ? { after: next } : {}}>
      {t('older')}
    </Link>
  )
  return <Pages label={t('pages')} first={after ? newest : null} next={next ? older : null} />
}
