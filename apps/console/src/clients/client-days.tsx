import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { useRereading } from '../api/use-rereading.ts'
import { GapList } from '../app/gap-list.tsx'
import { DayRows } from '../days/day-rows.tsx'
import { ClientDaysDocument } from '../days/days.graphql.ts'
import { Card } from '../design/card.tsx'
import type { DayGridFragment } from '../graphql/graphql.ts'

const context = { additionalTypenames: ['Client', 'Integration'] }

/** What is here of each account of a client in the last two weeks, and why a day is not. */
export function ClientDays({ slug }: { slug: string }) {
  const t = useTranslations('days')
  const [{ data }, ask] = useQuery({ query: ClientDaysDocument, variables: { slug }, context })
  useRereading(ask)
  const grid = data?.client?.dataGrid
  if (!grid) return null
  const count = grid.rows[0]?.days.length ?? 0
  if (count === 0) return null
  return (
    <>
      <Card title={t('title', { count })}>
        <DayRows grid={grid} />
      </Card>
      <GapList gaps={sharedGaps(grid.rows)} />
    </>
  )
}

/** What several accounts lack for one reason is told once. */
const sharedGaps = (rows: DayGridFragment['rows']) => {
  const gaps = rows.flatMap((row) => row.gaps)
  return [...new Map(gaps.map((gap) => [`${gap.from} ${gap.to} ${gap.reason}`, gap])).values()]
}
