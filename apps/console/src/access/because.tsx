import { useTranslations } from 'use-intl'
import { useFormats } from '../format/use-formats.ts'
import type { SeeingFragment } from '../graphql/graphql.ts'

/** Somebody who sees a thing, and why. */
export type Seer = SeeingFragment['nodes'][number]

/** The grants by which somebody sees something, the widest first, each with its day. */
export function BecauseList({ because }: Pick<Seer, 'because'>) {
  const t = useTranslations('access')
  const formats = useFormats()
  return (
    <ul className="grid gap-0.5">
      {because.map((each) => (
        <li key={`${each.scope} ${each.app?.id ?? each.since}`}>
          {each.scope === 'APP'
            ? each.app
              ? t('because.APP', { app: each.app.name })
              : t('because.anApp')
            : t(`because.${each.scope}`)}{' '}
          <span className="text-sm whitespace-nowrap text-muted">
            {t('because.since', { day: formats.day(each.since.slice(0, 10)) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
