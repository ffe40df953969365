import { useTranslations } from 'use-intl'
import { Card } from '../design/card.tsx'
import type { ClientHeadFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { ClientManager } from './client-manager.tsx'
import { ClientNotes } from './client-notes.tsx'
import { ClientTags } from './client-tags.tsx'

/** Who answers for a client, its tags and what the agency noted; changed where they are read. */
export function AboutClient({ client }: { client: ClientHeadFragment }) {
  const t = useTranslations('clients')
  const may = useMay()
  const mayEdit = may('client.edit')
  return (
    <Card title={t('about.title')}>
      <div className="grid gap-5">
        <ClientManager client={client} mayEdit={mayEdit && may('member.read')} />
        <ClientTags key={client.tags.join()} client={client} mayEdit={mayEdit} />
        <ClientNotes key={client.notes ?? ''} client={client} mayEdit={mayEdit} />
      </div>
    </Card>
  )
}
