import { useTranslations } from 'use-intl'

/** That somebody paused it: stands beside the chip of its state, which is another matter. */
export function PausedChip() {
  const t = useTranslations('states')
  return (
    <span className="inline-flex items-center gap-1.5 rounded-control bg-stopped-tint px-2 py-0.5 text-sm font-medium whitespace-nowrap text-stopped">
      <svg width="14" height="14" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        <path d="M4 2.5h2.5v11H4zM9.5 2.5H12v11H9.5z" />
      </svg>
      {t('paused')}
    </span>
  )
}
