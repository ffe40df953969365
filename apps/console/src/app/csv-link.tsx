import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { useShortcut } from '../shell/keys.ts'

/** The days that are shown, by territory, as a file; also by the key `e`. */
export function CsvLink({ workspace, appId, days }: { workspace: string; appId: string; days: DayRange }) {
  const t = useTranslations('app')
  const link = useRef<HTMLAnchorElement>(null)
  useShortcut('e', t('csv.key'), () => link.current?.click())
  const query = new URLSearchParams({ ...days, app: appId, by: 'territory', workspace })
  return (
    <a
      ref={link}
      className={buttonClass('quiet')}
      href={`/export/sales.csv?${query.toString()}`}
      download
      aria-keyshortcuts="e"
      title={t('csv.help')}
    >
      {t('csv.get')}
    </a>
  )
}

interface DayRange {
  from: string
  to: string
}
