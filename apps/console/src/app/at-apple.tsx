import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { When } from '../design/when.tsx'
import { useAppleWord } from './apple-word.tsx'
import type { ProductsApp } from './products-tree.tsx'

/** How an app stands in the store, on each of its platforms. */
export function Versions({ versions }: { versions: ProductsApp['versions'] }) {
  const t = useTranslations('products')
  const word = useAppleWord()
  if (versions.length === 0) return null
  return (
    <Card title={t('versions.title')}>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {versions.map(({ platform, newest, live, inReview }) => {
          const telling = [live, inReview, newest].filter(
            (version) => version !== null && version !== undefined,
          )
          const once = [...new Map(telling.map((version) => [version.id, version])).values()]
          return (
            <div key={platform} className="contents">
              <dt className="text-muted">{word('platform', platform)}</dt>
              <dd className="flex flex-wrap gap-x-6 gap-y-1">
                {once.map(({ id, versionString, appVersionState }) => (
                  <span key={id}>
                    <span className="numbers font-medium">{versionString}</span>{' '}
                    <span className="text-muted">{word('version', appVersionState)}</span>
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}

/** What changed at Apple, newest first. */
export function Changes({ changes }: { changes: ProductsApp['changes'] }) {
  const t = useTranslations('products')
  return (
    <Card title={t('changes.title')} aside={t('changes.count', { count: changes.totalCount })} flush>
      {changes.totalCount === 0 ? <p className="p-4 text-muted">{t('changes.none')}</p> : null}
      <ol>
        {changes.nodes.map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
    </Card>
  )
}

function Change({ change }: { change: ProductsApp['changes']['nodes'][number] }) {
  const t = useTranslations('products')
  const word = useAppleWord()
  const say = (value: string) => word('version', word('state', value))
  const { from, to, territory, territoryCount } = change
  return (
    <li className="grid gap-x-4 border-b border-hairline px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <span>
        <span dir="auto" className="font-medium">
          {change.subjectName || t('unnamed')}
        </span>{' '}
        <span className="text-sm text-muted">{word('field', change.field)}</span>
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
