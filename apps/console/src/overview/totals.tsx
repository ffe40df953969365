import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'

/** How much there is to see, each a way to its list. */
export function Totals({ clients, apps, workspace }: { clients: number; apps: number; workspace: string }) {
  const t = useTranslations('overview')
  const formats = useFormats()
  const link = 'group flex items-baseline gap-2 rounded-control'
  const number = 'numbers text-2xl font-semibold tracking-tight'
  const unit = 'text-muted underline-offset-2 group-hover:underline'
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-2">
      <Link to="/w/$workspace/clients" params={{ workspace }} className={link}>
        <span className={number}>{formats.number(clients)}</span>{' '}
        <span className={unit}>{t('totals.clients', { count: clients })}</span>
      </Link>
      <Link to="/w/$workspace/apps" params={{ workspace }} className={link}>
        <span className={number}>{formats.number(apps)}</span>{' '}
        <span className={unit}>{t('totals.apps', { count: apps })}</span>
      </Link>
    </div>
  )
}
