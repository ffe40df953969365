import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import { useMay } from '../shell/use-may.ts'

/** Why an app is in no list and has no numbers here, and where it is taken in. */
export function LeftOutNote({ client, workspace }: { client: { slug: string }; workspace: string }) {
  const t = useTranslations('app')
  const maySee = useMay()('integration.read')
  return (
    <section className="mb-6 grid justify-items-start gap-2 rounded-card border border-s-4 border-hairline border-s-stopped bg-surface px-4 py-3">
      <p className="max-w-[72ch]">{t('leftOut.note')}</p>
      {maySee ? (
        <Link
          to="/w/$workspace/integrations"
          params={{ workspace }}
          search={{ client: client.slug }}
          className={buttonClass()}
        >
          {t('leftOut.open')}
        </Link>
      ) : null}
    </section>
  )
}
