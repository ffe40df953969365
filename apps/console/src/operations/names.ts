import { useCallback } from 'react'
import { useTranslations } from 'use-intl'

/** What a workflow is called; one of a newer server shows its own name. */
export function useKindName(): (kind: string) => string {
  const t = useTranslations('operations')
  return useCallback(
    (kind) => (t.has(`kind.${kind}` as 'kind.backfill') ? t(`kind.${kind}` as 'kind.backfill') : kind), // has just looked
    [t],
  )
}

/** What a step is called, as above. */
export function useStepName(): (step: string) => string {
  const t = useTranslations('operations')
  return (step) => (t.has(`step.${step}` as 'step.syncApps') ? t(`step.${step}` as 'step.syncApps') : step) // has just looked
}
