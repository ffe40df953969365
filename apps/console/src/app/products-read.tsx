import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'
import { When } from '../design/when.tsx'
import type { ProductsApp } from './products-tree.tsx'

/** How much of what Apple has is shown, and why it is not all. */
export function ProductsRead({ app: { products, inAppPurchases } }: { app: ProductsApp }) {
  const t = useTranslations('products')
  const shown = inAppPurchases.totalCount
  const total = Math.max(products.inAppPurchasesAtApple ?? 0, shown)
  const part = total > shown ? 'known' : 'unknown'
  if (products.state === 'WHOLE') {
    if (!products.readAt) return null
    return (
      <p className="text-muted">
        {t('read.whole')} <When at={products.readAt} ago />
      </p>
    )
  }
  if (products.state === 'READING') {
    return (
      <p className="flex items-center gap-2 text-progress">
        <Ring />
        {t('read.loading', { shown, total, part })}
      </p>
    )
  }
  return (
    <div className="grid gap-0.5 rounded-card border border-hairline bg-warn-tint px-4 py-3">
      <p className="font-medium text-warn">{t(`read.${products.state}.title`, { shown, total, part })}</p>
      <p className="max-w-[72ch]">{t(`read.${products.state}.body`)}</p>
    </div>
  )
}
