import { useTranslations } from 'use-intl'

interface AnalyticsFirstProps {
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Whether an Admin's key switches analytics on before it goes: Apple lets no smaller one. */
export function AnalyticsFirst({ checked, onChange }: AnalyticsFirstProps) {
  const t = useTranslations('credentials')
  return (
    <label className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3">
      <input
        type="checkbox"
        className="mt-0.5 size-4 accent-accent"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="font-medium">
        {t('smaller.analytics')}
        <span className="block text-sm font-normal text-muted">
          {t(checked ? 'smaller.analyticsHelp' : 'smaller.analyticsLost')}
        </span>
      </span>
    </label>
  )
}
