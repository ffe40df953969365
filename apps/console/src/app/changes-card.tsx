import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { When } from '../design/when.tsx'
import type { AppChangesQuery, AppChangesQueryVariables } from '../graphql/graphql.ts'
import { Growing } from '../list/growing.tsx'
import type { ListSource } from '../list/list-source.ts'
import { ListView } from '../list/list-view.tsx'
import { useList } from '../list/use-list.ts'
import { WINDOW } from '../list/windows.ts'
import { useAppleWord } from './apple-word.tsx'
import { AppChangesDocument } from './changes.graphql.ts'

type CatalogueChange = NonNullable<AppChangesQuery['app']>['changes']['nodes'][number]

const source: ListSource<AppChangesQuery, AppChangesQueryVariables, { id: string }, CatalogueChange> = {
  document: AppChangesDocument,
  typenames: ['App'],
  variables: ({ id }, offset = 0) => ({ id, first: WINDOW, offset }),
  read: (data) => data.app?.changes,
}

/** So many changes are shown at once. */
const STEP = 10

/** What changed at Apple, newest first. */
export function ChangesCard({ appId }: { appId: string }) {
  const t = useTranslations('products')
  const list = useList(source, { id: appId })
  return (
    <ListView
      list={list}
      what={t('changes.title')}
      skeleton={<CardSkeleton height="12rem" />}
      empty={
        <Card title={t('changes.title')} aside={t('changes.count', { count: 0 })}>
          <p className="text-muted">{t('changes.none')}</p>
        </Card>
      }
    >
      <Card title={t('changes.title')} aside={t('changes.count', { count: list.total ?? 0 })} flush>
        <Growing list={list} step={STEP}>
          {(changes) => (
            <ol>
              {changes.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </ol>
          )}
        </Growing>
      </Card>
    </ListView>
  )
}

function Change({ change }: { change: CatalogueChange }) {
  const t = useTranslations('products')
  const word = useAppleWord()
  const say = (value: string) => word('version', word('state', word('mode', word('period', value))))
  // Of names and offers, what stands in brackets tells which: Apple's field is before it.
  const fieldOf = (field: string) => field.replace(/^\w+/, (name) => word('field', name))
  const { from, to, territory, territoryCount } = change
  return (
    <li className="grid gap-x-4 border-b border-hairline px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <span>
        <span dir="auto" className="font-medium">
          {change.subjectName || t('unnamed')}
        </span>{' '}
        <span className="text-sm text-muted">{fieldOf(change.field)}</span>
        <span className="block">
          {from === null || from === undefined ? t('changes.nothing') : say(from)} →{' '}
          {to === null || to === undefined ? t('changes.gone') : say(to)}
          {territory && territoryCount && territoryCount > 1 ? (
            <span className="text-sm text-muted">
              {' '}
              {t('changes.territories', { territory, count: territoryCount - 1 })}
            </span>
          ) : null}
        </span>
      </span>
      <span className="text-sm text-muted">
        <When at={change.at} ago />
      </span>
    </li>
  )
}
