import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { Tick } from '../design/marks.tsx'
import type { CompanySignIn, ConnectionMethodsQuery } from '../graphql/graphql.ts'
import { methodsHere, NEEDS, SIGN_INS, type MethodHere, type Need } from './connect-search.ts'
import { ConnectionMethodsDocument } from './reporter.graphql.ts'

type Offer = ConnectionMethodsQuery['connectionMethods'][number]

interface MethodChooserProps {
  clientId: string
  /** What the address says; without it the one that is recommended. */
  method: MethodHere | undefined
  needs: readonly Need[]
  companySignIn: CompanySignIn
  onMethod: (method: MethodHere) => void
  onNeeds: (needs: Need[]) => void
  onSignIn: (companySignIn: CompanySignIn) => void
}

/** Need first, method second: what each way of connecting can ever give is what the server says, never a promise of the page. */
export function MethodChooser({
  clientId,
  method,
  needs,
  companySignIn,
  onMethod,
  onNeeds,
  onSignIn,
}: MethodChooserProps) {
  const t = useTranslations('reporter')
  const [{ data }] = useQuery({
    query: ConnectionMethodsDocument,
    variables: { clientId, needs: [...needs], companySignIn },
  })
  const offers = data?.connectionMethods ?? []
  const chosen = method ?? offers.find(({ recommended }) => recommended)?.method
  return (
    <section aria-label={t('method.title')} className="grid max-w-[56rem] gap-4 pb-8">
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <legend className="pb-1 font-medium">{t('needs.title')}</legend>
        {NEEDS.map((need) => (
          <label key={need} className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={needs.includes(need)}
              onChange={({ target }) =>
                onNeeds(NEEDS.filter((each) => (each === need ? target.checked : needs.includes(each))))
              }
            />
            {t(`capability.${need}`)}
          </label>
        ))}
        <label className="flex items-center gap-2 text-muted">
          {t('companySignIn.title')}
          <select
            className={inputClass}
            value={companySignIn}
            onChange={({ target }) => onSignIn(SIGN_INS.find((each) => each === target.value) ?? 'UNKNOWN')}
          >
            {SIGN_INS.map((each) => (
              <option key={each} value={each}>
                {t(`companySignIn.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-medium">{t('method.title')}</legend>
        {offers.map((offer) => (
          <Method key={offer.method} offer={offer} checked={offer.method === chosen} onMethod={onMethod} />
        ))}
      </fieldset>
    </section>
  )
}

function Method({
  offer,
  checked,
  onMethod,
}: {
  offer: Offer
  checked: boolean
  onMethod: (method: MethodHere) => void
}) {
  const t = useTranslations('reporter')
  const here = methodsHere.find((each) => each === offer.method)
  const usable = offer.available && here !== undefined
  return (
    <label
      className={`grid gap-x-3 gap-y-1 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint sm:grid-cols-[auto_1fr_auto] ${usable ? '' : 'text-muted'}`}
    >
      <input
        type="radio"
        name="method"
        className="mt-1 size-4 accent-accent"
        disabled={!usable}
        checked={checked}
        onChange={() => here && onMethod(here)}
      />
      <span className="grid gap-1">
        <span className="flex flex-wrap items-baseline gap-x-3 font-medium">
          {t(`method.${offer.method}.name`)}
          {offer.recommended ? <span className="text-sm text-ok">{t('method.recommended')}</span> : null}
        </span>
        <span className="text-sm text-muted">{offer.reason ?? t(`method.${offer.method}.about`)}</span>
        {usable && offer.needs.length > 0 ? (
          <span className="text-sm text-muted">
            {t('method.roles', { roles: offer.needs.map(({ role }) => role).join(' + ') })}
          </span>
        ) : null}
        {usable && offer.lacks.length > 0 ? (
          <span className="text-sm text-warn">
            {t('method.lacks', { what: offer.lacks.map((name) => t(`capability.${name}`)).join(', ') })}
          </span>
        ) : null}
      </span>
      <span className="grid content-start gap-1 text-sm sm:justify-items-end">
        <span className="flex flex-wrap gap-x-3">
          {NEEDS.filter((name) => offer.capabilities.includes(name)).map((name) => (
            <span key={name} className="whitespace-nowrap">
              <Tick /> {t(`capability.${name}`)}
            </span>
          ))}
        </span>
        <span className="text-muted">
          {offer.endsAfterDays === null ? t('method.noEnd') : t('method.ends', { days: offer.endsAfterDays })}
        </span>
      </span>
    </label>
  )
}
