import { useTranslations } from 'use-intl'
import { useListFormat } from '../format/use-list-format.ts'
import type { OpenLinkFragment } from '../graphql/graphql.ts'

type Offer = OpenLinkFragment['methods'][number]

/** The ways to give access, best first; nothing where there is one alone. */
export function ChooseMethod({
  offers,
  chosen,
  agency,
  onChoose,
}: {
  offers: readonly Offer[]
  chosen: Offer['method']
  agency: string
  onChoose: (method: Offer['method']) => void
}) {
  const t = useTranslations('link')
  const list = useListFormat()
  if (offers.length < 2) return null
  return (
    <fieldset className="no-print grid gap-2">
      <legend className="pb-2 font-semibold">{t('method.title')}</legend>
      {offers.map(({ method, lacks }, at) => (
        <label
          key={method}
          className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
        >
          <input
            type="radio"
            name="method"
            className="mt-1 size-4 shrink-0 accent-accent"
            checked={method === chosen}
            onChange={() => onChoose(method)}
          />
          <span className="grid gap-0.5">
            <span className="flex flex-wrap items-baseline gap-x-3 font-medium">
              {t(`method.${method}.name`)}
              {at === 0 ? <span className="text-base text-ok">{t('method.best')}</span> : null}
            </span>
            <span className="text-base text-muted">{t(`method.${method}.about`, { agency })}</span>
            {lacks.length > 0 ? (
              <span className="text-base text-warn">
                {t('method.lacks', { what: list(lacks.map((need) => t(`need.${need}`))) })}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
