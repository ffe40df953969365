import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { Empty } from '../design/empty.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { QueueQuery } from '../graphql/graphql.ts'

interface NothingToDoProps {
  workspace: string
  narrowed: boolean
  /** The access that ends first. */
  next: NonNullable<QueueQuery['next']>['nodes'][number] | undefined
}

/** Nothing needs anybody, and what comes next. */
export function NothingToDo({ workspace, narrowed, next }: NothingToDoProps) {
  const t = useTranslations('queue')
  const formats = useFormats()
  const showAll = (
    <Link to="/w/$workspace/queue" params={{ workspace }} className={buttonClass()}>
      {t('empty.all')}
    </Link>
  )
  return (
    <Empty title={t(narrowed ? 'empty.noneOfKind' : 'empty.none')} action={narrowed ? showAll : null}>
      {next?.expiresAt
        ? t('empty.next', { day: formats.instant(next.expiresAt), client: next.client.name })
        : t('empty.noNext')}
    </Empty>
  )
}
