import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ChosenClient } from '../connect/client-picker.tsx'
import { CardSkeleton } from '../design/skeleton.tsx'
import { useIntegration } from '../integration/use-integration.ts'
import { InvitationLine } from './invitation-line.tsx'
import { InviteForm } from './invite-form.tsx'
import { InviteList } from './invite-list.tsx'

interface ConnectByInviteProps {
  client: ChosenClient
  workspace: string
  /** The integrations that wait to be invited; none before it was asked for. */
  asked: readonly string[]
  onAsked: (integrationIds: string[]) => void
}

/** Connecting by the workspace's own Apple user: what is asked for, then what the client does, and how far each account is. */
export function ConnectByInvite({ client, workspace, asked, onAsked }: ConnectByInviteProps) {
  const t = useTranslations('service-user')
  const top = useRef<HTMLHeadingElement>(null)
  return (
    <section className="grid max-w-[56rem] gap-6">
      <h2 ref={top} tabIndex={-1} className="text-lg font-semibold">
        {t('ask.title', { client: client.name })}
      </h2>
      {asked.length === 0 ? (
        <div className="max-w-[42rem]">
          <InviteForm
            client={client}
            onAsked={(ids) => {
              onAsked(ids)
              requestAnimationFrame(() => top.current?.focus())
            }}
          />
        </div>
      ) : (
        asked.map((id, index) => <Asked key={id} id={id} workspace={workspace} first={index === 0} />)
      )}
    </section>
  )
}

/** One account, kept up to date; with the first stands what the client does, which is the same for all. */
function Asked({ id, workspace, first }: { id: string; workspace: string; first: boolean }) {
  const { answer } = useIntegration(id)
  const integration = answer.data?.integration
  if (!integration) return <CardSkeleton height="9rem" />
  const { invitation } = integration
  if (!invitation) return null
  return (
    <>
      {first ? <InviteList invitation={invitation} client={integration.client.name} /> : null}
      <InvitationLine integration={integration} invitation={invitation} workspace={workspace} />
    </>
  )
}
