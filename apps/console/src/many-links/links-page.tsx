import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import type { ConnectLinkAction } from '../graphql/graphql.ts'
import { BulkActions } from '../list/bulk-actions.tsx'
import { targetOf } from '../list/bulk-target.ts'
import { ChangeMany } from '../list/change-many.tsx'
import { ListPage } from '../list/list-page.tsx'
import { useList } from '../list/use-list.ts'
import { useMay, useReachesAll } from '../shell/use-may.ts'
import { AskClients } from './ask-clients.tsx'
import { DownloadLinks } from './download-links.tsx'
import { useLinkColumns } from './link-columns.tsx'
import { linksFilter, linksSource } from './links-source.ts'
import { LINK_MAILS, LINK_STATES } from './links-search.ts'
import { ChangeConnectLinksDocument } from './many-links.graphql.ts'

const route = getRouteApi('/w/$workspace/links')

const ACTIONS: ConnectLinkAction[] = ['REMIND', 'REVOKE']
/** Steps that clients take appear by themselves, in milliseconds. */
const LOOK_EVERY_MS = 5_000

/** Who was asked by a connect link, and how far each is. */
export function LinksPage() {
  const t = useTranslations('connect-link.page')
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const reachesAll = useReachesAll()
  const mayAsk = useMay()('integration.connect') && reachesAll
  const [asking, setAsking] = useState(false)
  const list = useList(linksSource, search, LOOK_EVERY_MS)
  const filter = linksFilter(search)
  const reorder = () => void list.reorder()
  const ask = mayAsk ? (
    <Button kind="primary" onClick={() => setAsking(true)}>
      {t('ask')}
    </Button>
  ) : null
  return (
    <>
      <ListPage
        words={{
          title: t('title'),
          what: t('what'),
          search: t('search'),
          searchHelp: t('searchHelp'),
          noMatch: t('noMatch'),
        }}
        count={(total) => t('count', { count: total })}
        list={list}
        columns={useLinkColumns(workspace)}
        filters={[
          {
            key: 'state',
            title: t('column.state'),
            options: LINK_STATES.map((value) => ({ value, text: t(`filter.${value}`) })),
          },
          {
            key: 'mail',
            title: t('column.mail'),
            options: LINK_MAILS.map((value) => ({ value, text: t(`filter.${value}`) })),
          },
        ]}
        search={search}
        actions={
          <>
            <DownloadLinks filter={filter} onTold={reorder} />
            {ask}
          </>
        }
        rowName={({ client }) => client?.name ?? t('gone')}
        bulk={
          mayAsk
            ? (selection) => (
                <BulkActions actions={ACTIONS} label={(action) => t(`many.${action}`)}>
                  {(action, close) => (
                    <ChangeMany
                      key={action}
                      document={ChangeConnectLinksDocument}
                      input={(dryRun) => ({ ...targetOf(selection, filter), action, dryRun })}
                      words={(part) => t(`many.${part}.${action}`, { count: selection.count })}
                      onClose={close}
                      onChanged={reorder}
                    />
                  )}
                </BulkActions>
              )
            : undefined
        }
        empty={
          <Empty title={t('empty.title')} action={ask}>
            {t('empty.body')}
          </Empty>
        }
      />
      {asking ? <AskClients onClose={() => setAsking(false)} onChanged={reorder} /> : null}
    </>
  )
}
