import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { ListView } from '../list/list-view.tsx'
import { compact } from '../list/search-text.ts'
import { useList } from '../list/use-list.ts'
import { CreateTokenDialog } from './create-token-dialog.tsx'
import { ALL_TOKENS, tokensSource } from './tokens-search.ts'
import { TokensTable } from './tokens-table.tsx'

const route = getRouteApi('/w/$workspace/developers/tokens')

/** Secrets by which programs ask: who has one, what it may, and when it was last used. */
export function TokensPage() {
  const t = useTranslations('developers')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useList(tokensSource, ALL_TOKENS)
  const making = (open: boolean) =>
    void navigate({ search: compact({ new: open ? ('1' as const) : undefined }) })
  const create = (
    <Button kind="primary" onClick={() => making(true)}>
      {t('create')}
    </Button>
  )
  return (
    <>
      <PageTitle title={t('title')} actions={list.total === 0 ? null : create} />
      <p className="max-w-[72ch] pb-4 text-muted">{t('intro')}</p>
      <ListView
        list={list}
        what={t('what')}
        empty={
          <Empty title={t('empty.title')} action={create}>
            {t('empty.body')}
          </Empty>
        }
      >
        <TokensTable list={list} />
      </ListView>
      <CreateTokenDialog
        open={search.new === '1'}
        onClose={() => {
          making(false)
          // One's own change is shown at once, also under the pointer.
          void list.reorder()
        }}
      />
    </>
  )
}
