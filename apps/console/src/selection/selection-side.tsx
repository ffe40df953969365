import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import type { NewAppsRule } from './selection-draft.ts'
import type { Estimate } from './use-estimate.ts'

const RULES = ['INCLUDE', 'ASK', 'IGNORE'] as const

/** What happens with an app that comes later. */
export function NewAppsCard({
  rule,
  readOnly,
  onChange,
}: {
  rule: NewAppsRule
  readOnly: boolean
  onChange: (rule: NewAppsRule) => void
}) {
  const t = useTranslations('selection')
  return (
    <Card title={t('rule.title')}>
      <fieldset disabled={readOnly} className="grid gap-2">
        <legend className="pb-2 text-sm text-muted">{t('rule.help')}</legend>
        {RULES.map((each) => (
          <label key={each} className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="radio"
              name="new-apps"
              className="size-4 accent-accent"
              checked={rule === each}
              onChange={() => onChange(each)}
            />
            {t(`rule.${each}`)}
          </label>
        ))}
      </fieldset>
    </Card>
  )
}

/** What the selection costs, said before anything is saved. */
export function CostCard({
  estimate,
  failed,
  total,
}: {
  estimate: Estimate | null
  failed: boolean
  total: number
}) {
  const t = useTranslations('selection')
  return (
    <Card title={t('cost.title')}>
      <div aria-live="polite" className="numbers grid min-h-20 content-start gap-1">
        {failed ? <p className="text-warn">{t('cost.failed')}</p> : null}
        {estimate ? (
          <>
            <p className="font-medium">
              {t('cost.apps', { count: estimate.apps, total, batches: estimate.batches })}
            </p>
            <p>{t('cost.now', { requests: estimate.requests, minutes: estimate.minutes })}</p>
            <p className="text-muted">{t('cost.daily', { requests: estimate.requestsADay })}</p>
            {estimate.hint ? <p className="pt-1 text-warn">{estimate.hint}</p> : null}
          </>
        ) : failed ? null : (
          <p className="flex items-center gap-2 text-muted">
            <Ring /> {t('cost.asking')}
          </p>
        )}
      </div>
    </Card>
  )
}
