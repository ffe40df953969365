import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { CopyButton } from './copy-button.tsx'
import { errorText } from './error-text.ts'

/** Copies what is known of an error for whoever helps, without secrets and names. */
export function CopyError({ error }: { error: unknown }) {
  const t = useTranslations('states')
  const router = useRouter()
  const text = () =>
    errorText(error, {
      page: router.state.matches.at(-1)?.routeId ?? 'unknown',
      house: location.origin,
      at: new Date(),
      browser: navigator.userAgent,
    })
  return <CopyButton label={t('error.copy')} text={text} />
}
