import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { TableSkeleton } from '../design/skeleton.tsx'
import { View } from '../design/view.tsx'
import { ApiTokensDocument } from '../graphql/graphql.ts'
import { Pages } from '../list/pages.tsx'
import { compact } from '../list/search-text.ts'
import { CreateTokenDialog } from './create-token-dialog.tsx'
import { tokensContext, tokensVariables } from './tokens-search.ts'
import { TokensTable } from './tokens-table.tsx'

const route = getRouteApi('/w/$workspace/developers/tokens')

/** Secrets by which programs ask: who has one, what it may, and when it was last used. */
export function TokensPage() {
  const t = useTranslations('developers')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const variables = useMemo(() => tokensVariables(search), [search])
  const [answer, ask] = useQuery({ query: ApiTokensDocument, variables, context: tokensContext })
  const making = (open: boolean) =>
    void navigate({ search: compact({ new: open ? ('1' as const) : undefined }) })
  const isEmpty = answer.data?.apiTokens?.totalCount === 0
  const create = (
    <Button kind="primary" onClick={() => making(true)}>
      {t('create')}
    </Button>
  )
  return (
    <>
      <PageTitle title={t('title')} actions={isEmpty ? null : create} />
      <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
      <View
        titled
        answer={answer}
        what={t('what')}
        select={(data) => data.apiTokens}
        skeleton={<TableSkeleton />}
        retry={ask}
      >
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Empty title={t('empty.title')} action={create}>
              {t('empty.body')}
            </Empty>
          ) : (
            <>
              <TokensTable tokens={nodes} />
              <TokenPages next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
            </>
          )
        }
      </View>
      <CreateTokenDialog open={search.new === '1'} onClose={() => making(false)} />
    </>
  )
}

function TokenPages({ next }: { next: string | null | undefined }) {
  const t = useTranslations('developers')
  const { workspace } = route.useParams()
  const { after } = route.useSearch()
  const page = {
    to: '/w/$workspace/developers/tokens',
    params: { workspace },
    className: buttonClass(),
  } as const
  return (
    <Pages
      label={t('pages')}
      first={
        after ? (
          <Link {...page} search={{}}>
            {t('first')}
          </Link>
        ) : null
      }
      next={
        next ? (
          <Link {...page} search={{ after: next }}>
            {t('next')}
          </Link>
        ) : null
      }
    />
  )
}
