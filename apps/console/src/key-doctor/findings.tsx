import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import { PageLink } from '../design/problem-text.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import type { DiagnosisFindingFragment, DiagnosisStatus } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'

/** What stands in the way first, then what is worth knowing or could not be told; what is in order last. */
const order: readonly DiagnosisStatus[] = ['FAILED', 'NOT_CHECKED', 'ADVICE', 'PASSED']

const verdicts = { FAILED: 'no', ADVICE: 'advice', NOT_CHECKED: 'unknown', PASSED: 'yes' } as const

/** Everything that was looked at. */
export function Findings({ findings }: { findings: readonly DiagnosisFindingFragment[] }) {
  const t = useTranslations('key-doctor')
  const of = (status: DiagnosisStatus) => findings.filter((finding) => finding.status === status)
  return (
    <Card
      title={t('found', { count: of('FAILED').length })}
      aside={t('passed', { count: of('PASSED').length })}
      flush
    >
      <ul>
        {order.flatMap(of).map((finding) => (
          <Finding key={`${finding.check}:${finding.message}`} finding={finding} />
        ))}
      </ul>
    </Card>
  )
}

function Finding({
  finding: { check, status, message, hint, actor, page },
}: {
  finding: DiagnosisFindingFragment
}) {
  const t = useTranslations('key-doctor')
  const states = useTranslations('states')
  const name = `check.${check}` as `check.${keyof Words['key-doctor']['check']}` // `has` asks if it is
  return (
    <li className="grid grid-cols-[1.25rem_1fr] gap-x-3 border-b border-hairline px-4 py-2.5 last:border-0">
      <span className="grid h-5 place-items-center">
        <VerdictSign verdict={verdicts[status]} />
      </span>
      <div className="grid gap-0.5">
        <p className="text-sm text-muted">
          {t.has(name) ? t(name) : check}
          <span className={status === 'PASSED' ? 'sr-only' : ''}>
            {': '}
            {t(`status.${status}`)}
          </span>
        </p>
        <p className={`max-w-[72ch] ${status === 'FAILED' ? 'font-medium' : ''}`}>{message}</p>
        {hint ? <p className="max-w-[72ch] text-sm">{hint}</p> : null}
        {page ? (
          <div className="text-sm">
            <PageLink page={page} />
          </div>
        ) : null}
        {status !== 'PASSED' && actor !== 'YOU' && actor !== 'NOBODY' ? (
          <p className="text-sm text-muted">{states('whoCanMend', { who: states(`actor.${actor}`) })}</p>
        ) : null}
      </div>
    </li>
  )
}
