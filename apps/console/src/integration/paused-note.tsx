import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { usePausing } from './use-pausing.ts'

interface PausedNoteProps {
  integration: Pick<IntegrationDetailFragment, 'id' | 'label' | 'state' | 'paused'>
}

/** Who paused it and since when, that its access is another matter, and the way on. */
export function PausedNote({ integration }: PausedNoteProps) {
  const t = useTranslations('integration.paused')
  const states = useTranslations('states')
  const mayResume = useMay()('backfill.manage')
  const { busy, problem, resume } = usePausing(integration)
  if (!integration.paused || integration.state === 'ARCHIVED') return null
  return (
    <section
      aria-label={states('paused')}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-hairline border-s-4 border-s-stopped bg-surface px-4 py-3"
    >
      <div className="grid gap-0.5">
        <p>
          {t('by', { who: integration.paused.by })} <When at={integration.paused.at} />
        </p>
        <p className="text-sm text-muted">{t('access', { state: states(`label.${integration.state}`) })}</p>
        <ProblemAlert problem={problem} />
      </div>
      {mayResume ? (
        <Button kind="primary" busy={busy} onClick={() => void resume()}>
          {t('resume')}
        </Button>
      ) : null}
    </section>
  )
}
