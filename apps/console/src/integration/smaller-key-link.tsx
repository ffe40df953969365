import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { useMay } from '../shell/use-may.ts'

/** The way from an Admin's key to a smaller one, for whoever may connect. */
export function SmallerKeyLink({ workspace, id }: { workspace: string; id: string }) {
  const t = useTranslations('credentials')
  const mayConnect = useMay()('integration.connect')
  if (!mayConnect) return null
  return (
    <p className="pt-1">
      <Link
        to="/w/$workspace/integrations/$id/credentials"
        params={{ workspace, id }}
        search={{ rotate: '1' }}
        className={buttonClass()}
      >
        {t('smaller.open')}
      </Link>
    </p>
  )
}
