import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
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
