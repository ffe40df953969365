import { useTranslations } from 'use-intl'
import { Tick } from '../design/marks.tsx'

const STEPS = ['key', 'check', 'apps', 'data'] as const

/** Where in the set-up this page stands. */
export function Steps({ current }: { current: (typeof STEPS)[number] }) {
  const t = useTranslations('connect')
  const at = STEPS.indexOf(current)
  return (
    <ol aria-label={t('steps.label')} className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-6 text-sm">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          className="flex items-center gap-3"
        >
          {index > 0 ? <span aria-hidden="true" className="h-px w-6 bg-control" /> : null}
          <span className={`flex items-center gap-2 ${index === at ? 'font-semibold' : 'text-muted'}`}>
            <span
              aria-hidden="true"
              className={`numbers grid size-5 place-items-center rounded-full text-xs ${index <= at ? 'bg-primary text-on-primary' : 'border border-control'}`}
            >
              {index < at ? <Tick /> : index + 1}
            </span>
            {t(`steps.${step}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}
