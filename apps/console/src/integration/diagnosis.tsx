import { useEffect, useRef } from 'react'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { isState } from '../design/glyph.tsx'
import { PageLink } from '../design/problem-text.tsx'
import { SupportLine } from '../design/support-line.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment, IntegrationDiagnosisQuery } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'
import { diagnosisText } from './diagnosis-text.ts'
import { IntegrationDiagnosisDocument } from './diagnosis.graphql.ts'

type Found = NonNullable<NonNullable<IntegrationDiagnosisQuery['integration']>['diagnosis']>

/**
 * Why data is missing, worked out when somebody looks and again when the state changes: the first cause as a sentence,
 * everything that was looked at behind a fold.
 */
export function Diagnosis({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const { id, state, stateReason, lastSyncedAt } = integration
  const [{ data, fetching }, ask] = useQuery({
    query: IntegrationDiagnosisDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const known = [state, stateReason?.code, lastSyncedAt].join()
  const asked = useRef(known)
  useEffect(() => {
    if (asked.current === known) return
    asked.current = known
    ask({ requestPolicy: 'network-only' })
  }, [known, ask])
  const found = data?.integration?.diagnosis
  if (!found) return stateReason ? null : <StateSentence state={state} />
  const causes = found.checks.filter(({ status }) => status === 'CAUSE').length
  const all = found.checks.length
  return (
    <section
      aria-label={t('diagnosis.title')}
      className="rounded-card border border-hairline bg-surface px-4 py-3"
    >
      {stateReason ? null : found.cause ? <Cause cause={found.cause} /> : <StateSentence state={state} />}
      <Affected affects={found.affects} />
      <details className="group">
        <summary className="flex min-h-7 cursor-pointer flex-wrap items-center gap-x-3 text-muted">
          {causes > 0 ? t('diagnosis.causes', { count: causes, all }) : t('diagnosis.fine', { count: all })}
          <span className="text-accent underline underline-offset-2 group-open:hidden">
            {t('diagnosis.open')}
          </span>
        </summary>
        <Checks checks={found.checks} />
        <p className="flex flex-wrap items-center gap-3 pt-2 text-sm text-muted">
          <span>
            {t('diagnosis.computed')} <When at={found.computedAt} ago />
          </span>
          <Button kind="quiet" busy={fetching} onClick={() => ask({ requestPolicy: 'network-only' })}>
            {t('diagnosis.again')}
          </Button>
          <CopyButton
            label={t('diagnosis.copy')}
            text={() => diagnosisText(integration, found, window.location.origin)}
          />
        </p>
        <SupportLine />
      </details>
    </section>
  )
}

function StateSentence({ state }: { state: string }) {
  const states = useTranslations('states')
  return <p className="max-w-[72ch] text-md">{isState(state) ? states(`sentence.${state}`) : null}</p>
}

function Affected({ affects: { apps, kinds } }: { affects: Found['affects'] }) {
  const t = useTranslations('integration')
  if (apps === 0 || kinds.length === 0) return null
  const named = kinds.map((kind) => {
    const key = `covers.name.${kind}` as `covers.name.${keyof Words['integration']['covers']['name']}` // `has` asks if it is
    return t.has(key) ? t(key) : kind
  })
  return <p>{t('diagnosis.affects', { kinds: named.join(', '), count: apps })}</p>
}

function Cause({ cause }: { cause: NonNullable<Found['cause']> }) {
  const states = useTranslations('states')
  return (
    <div className="grid gap-1 pb-2">
      <p className="max-w-[72ch] text-md font-medium">{cause.message}</p>
      {cause.hint ? <p className="max-w-[72ch]">{cause.hint}</p> : null}
      {cause.page ? <PageLink page={cause.page} /> : null}
      {cause.actor === 'NOBODY' ? null : (
        <p className="text-sm text-muted">{states('whoCanMend', { who: states(`actor.${cause.actor}`) })}</p>
      )}
    </div>
  )
}

const verdicts = { FINE: 'yes', NOTE: 'advice', CAUSE: 'no', UNKNOWN: 'unknown' } as const

function Checks({ checks }: { checks: Found['checks'] }) {
  const t = useTranslations('integration')
  return (
    <ol className="pt-2">
      {checks.map(({ name, status, message, hint, page, at }) => (
        <li
          key={name}
          className="grid grid-cols-[1.25rem_1fr] gap-x-3 border-t border-hairline py-2 sm:grid-cols-[1.25rem_11rem_1fr_auto]"
        >
          <span className="grid h-5 place-items-center">
            <VerdictSign verdict={verdicts[status]} />
          </span>
          <p className="font-medium">
            {t(`diagnosis.check.${name}`)}
            <span className="sr-only"> {t(`diagnosis.status.${status}`)}.</span>
          </p>
          <div className="col-start-2 grid max-w-[64ch] gap-0.5 sm:col-start-3">
            <p>{message}</p>
            {hint && status !== 'FINE' ? <p className="text-sm text-muted">{hint}</p> : null}
            {page && status !== 'FINE' ? <PageLink page={page} /> : null}
          </div>
          {at ? (
            <p className="col-start-2 text-sm text-muted sm:col-start-4">
              {t('diagnosis.seen')} <When at={at} ago />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
