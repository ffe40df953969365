import { useTranslations } from 'use-intl'
import { GiveKey } from './give-key.tsx'
import { MakeKey } from './make-key.tsx'
import type { ByMethodProps } from './by-method.ts'

/** Giving access by an API key: the two steps at Apple, then the file. */
export function ByKey({ link, onReach, onGiven, onClosed }: ByMethodProps) {
  const t = useTranslations('link')
  return (
    <ol aria-label={t('step.label')} className="grid gap-8">
      <MakeKey link={link} onReach={onReach} />
      <GiveKey link={link} onReach={onReach} onGiven={onGiven} onClosed={onClosed} />
    </ol>
  )
}
