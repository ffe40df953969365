import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { InvitationLine } from './invitation-line.tsx'
import { InviteList } from './invite-list.tsx'

/** On an integration's page: how far its invitation is, while it waits or once our user was removed. Absent for the others. */
export function InvitationCard({
  integration,
  workspace,
}: {
  integration: IntegrationDetailFragment
  workspace: string
}) {
  const { invitation, attempt, state, method } = integration
  if (!invitation) return null
  const waits = attempt?.stage === 'PENDING'
  const removed = method === 'SERVICE_USER_INVITE' && (state === 'REVOKED' || state === 'DRAFT')
  const fresh = invitation.steps.some(({ done }) => !done)
  if (!waits && !removed && !(method === 'SERVICE_USER_INVITE' && fresh)) return null
  return (
    <div className="grid gap-6">
      <InvitationLine integration={integration} invitation={invitation} workspace={workspace} own />
      {waits ? <InviteList invitation={invitation} client={integration.client.name} /> : null}
    </div>
  )
}
