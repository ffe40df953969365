import { lazy, Suspense, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import type { AppProductsQuery } from '../graphql/graphql.ts'
import { ProductState, useAppleWord } from './apple-word.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { NamesByLanguage } from './names-by-language.tsx'

const ProductDetails = lazy(async () => ({ default: (await import('./product-details.tsx')).ProductDetails }))

/** An app with what it sells. */
export type ProductsApp = NonNullable<AppProductsQuery['app']>
type GroupName = ProductsApp['subscriptionGroups']['nodes'][number]['localizations'][number]

/** Subscriptions under the group within which a subscriber may change. */
export function SubscriptionGroups({ groups }: { groups: ProductsApp['subscriptionGroups'] }) {
  const t = useTranslations('products')
  const hidden = groups.totalCount - groups.nodes.length
  return (
    <Card title={t('groups.title')} aside={t('groups.count', { count: groups.totalCount })} flush>
      <ul>
        {groups.nodes.map((group) => (
          <li key={group.id} className="border-b border-hairline last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 pt-3 pb-1">
              <span dir="auto" className="font-medium">
                {group.name || t('unnamed')}
              </span>
              <span className="text-sm text-muted">
                {t('groups.subscriptions', { count: group.subscriptions.totalCount })}
              </span>
            </p>
            <GroupNames names={group.localizations} />
            <ul className="ms-4 mb-2 border-s border-hairline">
              {group.subscriptions.nodes.map((product) => (
                <ProductRow
                  key={product.id}
                  kind="subscription"
                  product={product}
                  detail={{ word: 'period', value: product.period ?? '' }}
                />
              ))}
            </ul>
            <Rest count={group.subscriptions.totalCount - group.subscriptions.nodes.length} />
          </li>
        ))}
      </ul>
      <Rest count={hidden} />
    </Card>
  )
}

/** What customers read of a group where they manage their subscriptions. */
function GroupNames({ names }: { names: GroupName[] }) {
  const t = useTranslations('products')
  if (names.length === 0) return null
  return (
    <details className="px-4 pb-2">
      <summary className="min-h-8 content-center text-sm text-muted">
        {t('names.title', { count: names.length })}
      </summary>
      <NamesByLanguage
        names={names.map(({ locale, name, customAppName: app }) => ({
          locale,
          name,
          more: app ? t('names.app', { app }) : null,
        }))}
      />
    </details>
  )
}

function Rest({ count }: { count: number }) {
  const t = useTranslations('products')
  if (count <= 0) return null
  return <p className="px-4 pb-3 text-sm text-muted">{t('rest', { count })}</p>
}

interface ProductRowProps {
  kind: 'purchase' | 'subscription'
  product: { id: string; productId: string; name: string; state: string }
  /** What kind of product it is, or how long it lasts, in Apple's word. */
  detail: { word: 'kind' | 'period'; value: string }
}

/** One product: name, what it is, its id, and how it stands at Apple; opened, what it costs and is called. */
export function ProductRow({ kind, product, detail }: ProductRowProps) {
  const t = useTranslations('products')
  const [open, setOpen] = useState(false)
  const id = useId()
  const word = useAppleWord()
  return (
    <li className="border-b border-hairline last:border-0">
      <div className="grid items-center gap-x-4 gap-y-0.5 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_10rem_11rem]">
        <span className="grid gap-0.5">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-8 items-center gap-2 text-start hover:underline"
          >
            <span aria-hidden className={`text-muted transition-transform ${open ? 'rotate-90' : ''}`}>
              ›
            </span>
            <span dir="auto">{product.name || t('unnamed')}</span>
          </button>
          {/* Whole: what tells products apart is at the end of their ids. */}
          {product.productId ? <span className="code break-all text-muted">{product.productId}</span> : null}
        </span>
        <span className="text-sm text-muted">
          {detail.value ? word(detail.word, detail.value) : t('period.none')}
        </span>
        <ProductState state={product.state} />
      </div>
      <div id={id} hidden={!open}>
        {open ? (
          <Suspense fallback={<CardSkeleton height="8rem" />}>
            <ProductDetails kind={kind} id={product.id} />
          </Suspense>
        ) : null}
      </div>
    </li>
  )
}
