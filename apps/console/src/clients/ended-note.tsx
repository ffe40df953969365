import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../design/button.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { ArchivedNote } from './client-menu.tsx'
import { ClientOffboardingDocument } from './offboarding.graphql.ts'

/** Says of a client at rest whether it was archived, or off-boarded. Only who may off-board is told the difference. */
export function EndedNote({ client, workspace }: { client: ClientHeadFragment; workspace: string }) {
  const t = useTranslations('offboarding')
  const may = useMay()
  const { slug } = client
  const [{ data }] = useQuery({
    query: ClientOffboardingDocument,
    variables: { slug },
    pause: !may('client.offboard'),
  })
  if (!data?.client?.offboarding) return <ArchivedNote client={client} mayRestore={may('client.edit')} />
  return (
    <section className="grid justify-items-start gap-2 rounded-card border border-s-4 border-hairline border-s-stopped bg-surface px-4 py-3">
      <p className="max-w-[72ch]">{t('ended.note')}</p>
      <Link
        to="/w/$workspace/clients/$slug/offboarding"
        params={{ workspace, slug }}
        className={buttonClass()}
      >
        {t('ended.open')}
      </Link>
    </section>
  )
}
