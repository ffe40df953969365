import { useTranslations } from 'use-intl'
import { When } from '../design/when.tsx'
import type { IncidentTextFragment } from '../graphql/graphql.ts'

/** Where a fault lies, whom it strikes, since when and until when, and who must act. */
export function IncidentFacts({ incident }: { incident: IncidentTextFragment }) {
  const t = useTranslations('operations.incidents')
  const states = useTranslations('states')
  const { scope, since, until, clientCount, ofClientCount, actor } = incident
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-muted">
      <span>{t(`scope.${scope}`)}</span>
      <span>{t('clients', { count: clientCount, of: ofClientCount })}</span>
      <span>
        {t('since')} <When at={since} />
      </span>
      {until ? (
        <span>
          {t('until')} <When at={until} />
        </span>
      ) : null}
      {until || actor === 'NOBODY' ? null : <span>{t('waitsFor', { who: states(`actor.${actor}`) })}</span>}
    </p>
  )
}
