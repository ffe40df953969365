import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { OperationsNowQuery } from '../graphql/graphql.ts'

type Health = NonNullable<OperationsNowQuery['health']>

/** Apple refuses tokens of a clock that is further off, in seconds. */
const tolerableSkewSeconds = 45

/** Workers, Postgres, the engine and the clock, each with its sign. What is not known is at rest, never green. */
export function HealthBar({ health }: { health: Health }) {
  const t = useTranslations('operations')
  const formats = useFormats()
  const { workers, engine, postgresMs, clockSkewSeconds: skew } = health
  const builds = [...new Set(workers.flatMap(({ build }) => build ?? []))].join(', ')
  const engineSign = { READY: 'ACTIVE', STARTING: 'VERIFYING', UNREACHABLE: 'REVOKED' }[engine.state]
  const skewSign =
    skew === null || skew === undefined
      ? 'ARCHIVED'
      : Math.abs(skew) > tolerableSkewSeconds
        ? 'REVOKED'
        : 'ACTIVE'
  const signs = [
    {
      key: 'workers',
      sign: workers.length > 0 ? 'ACTIVE' : 'REVOKED',
      text: t('health.workers', { count: workers.length, builds }),
    },
    {
      key: 'postgres',
      sign: postgresMs < 100 ? 'ACTIVE' : 'DEGRADED',
      text: t('health.postgres', { ms: formats.number(postgresMs) }),
    },
    { key: 'engine', sign: engineSign, text: t(`health.engine.${engine.state}`) },
    {
      key: 'clock',
      sign: skewSign,
      text: skew === null || skew === undefined ? t('health.noClock') : t('health.clock', { seconds: skew }),
    },
  ]
  return (
    <ul aria-label={t('health.title')} className="flex flex-wrap gap-x-8 gap-y-2">
      {signs.map(({ key, sign, text }) => (
        <li key={key} className="flex items-center gap-2">
          <Glyph state={sign} />
          <span className="numbers">{text}</span>
        </li>
      ))}
    </ul>
  )
}
