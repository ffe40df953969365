import { useTranslations } from 'use-intl'
import type { Column } from '../design/table.tsx'
import { useFormats } from '../format/use-formats.ts'
import { LeftOf } from './left-of.tsx'

/** What every limit of Apple's has, of a key or of an address. */
interface Limited {
  minuteLimit: number
  minuteRemaining: number
  keptForPeople: number
}

/** What is left of the minute, and what of it is kept for people who wait. */
export function useMinuteColumns<Row extends Limited>(): [minute: Column<Row>, people: Column<Row>] {
  const t = useTranslations('operations')
  const formats = useFormats()
  return [
    {
      key: 'minute',
      title: t('budget.minute'),
      cell: ({ minuteLimit, minuteRemaining }) => (
        <LeftOf label={t('budget.minute')} left={minuteRemaining} limit={minuteLimit} />
      ),
    },
    {
      key: 'people',
      title: t('budget.people'),
      align: 'end',
      cell: ({ keptForPeople }) => formats.number(keptForPeople),
    },
  ]
}
