import { useTranslations } from 'use-intl'
import { Glyph } from '../design/glyph.tsx'
import type { FailureCauseRowFragment } from '../graphql/graphql.ts'
import { CauseRow } from './cause-row.tsx'

interface CausesListProps {
  causes: readonly FailureCauseRowFragment[]
  workspace: string
  onChanged: () => void
}

/** What fails now, one entry for each cause, with whom it waits for. */
export function CausesList({ causes, workspace, onChanged }: CausesListProps) {
  const t = useTranslations('operations')
  if (causes.length === 0)
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Glyph state="ACTIVE" />
        {t('causes.none')}
      </p>
    )
  return (
    <ul>
      {causes.map((cause) => (
        <CauseRow key={cause.id} cause={cause} workspace={workspace} onChanged={onChanged} />
      ))}
    </ul>
  )
}
