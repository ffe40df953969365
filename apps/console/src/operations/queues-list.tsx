import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { OperationsNowQuery } from '../graphql/graphql.ts'

type Queue = NonNullable<OperationsNowQuery['queues']>[number]

/** How much waits, and for how long. */
export function QueuesList({ queues }: { queues: readonly Queue[] }) {
  const t = useTranslations('operations')
  const formats = useFormats()
  const wait = (seconds: number) =>
    seconds < 120
      ? t('wait.seconds', { count: seconds })
      : seconds < 7_200
        ? t('wait.minutes', { count: Math.round(seconds / 60) })
        : t('wait.hours', { count: Math.round(seconds / 3_600) })
  return (
    <dl className="grid grid-cols-[1fr_auto_auto] gap-x-6 gap-y-1">
      {queues.map(({ name, depth, oldestWait }) => (
        <div key={name} className="col-span-3 grid grid-cols-subgrid">
          <dt>
            {
              t.has(`queue.${name}` as 'queue.sync')
                ? t(`queue.${name}` as 'queue.sync')
                : name /* has just looked */
            }
          </dt>
          <dd className="numbers text-end">{formats.number(depth)}</dd>
          <dd className="numbers min-w-20 text-end text-muted">{depth > 0 ? wait(oldestWait) : '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
