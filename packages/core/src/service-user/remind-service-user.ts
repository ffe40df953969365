import { integrationQueries, serviceUserQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { toIntegrationView } from '../integrations/integration-view.ts'
import type { IntegrationView } from '../integrations/integration-views.ts'
import { once } from '../once.ts'
import { problem } from '../problems/domain-error.ts'
import { waitingIntegration } from './approve-service-user.ts'
import { remind } from './remind-client.ts'
import { checkContact } from './request-input.ts'

/** Which invitation to remind of, and whom at the client, where that is not known yet or somebody else. */
export interface RemindServiceUserInput {
  integrationId: string
  contactEmail?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

const onceInMs = 60 * 60_000

/**
 * Mails the client what there is to do at Apple; once an hour at most.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN; INVALID without an address; CONFLICT where nothing waits; TOO_SOON.
 */
export async function remindServiceUser(
  deps: Deps,
  actor: MemberActor,
  input: RemindServiceUserInput,
): Promise<IntegrationView> {
  authorise(actor, 'integration.connect')
  const now = deps.now()
  return deps.db.write(reachOf(actor), async (tx) => {
    const { integration } = await waitingIntegration(tx, input.integrationId)
    const { id, clientId } = integration
    await once(tx, actor, 'integration.remindServiceUser', input.idempotencyKey, async () => {
      const invite = await serviceUserQueries.lockUnproved(tx, id)
      if (!invite) throw gone()
      const contactEmail = checkContact(input.contactEmail) ?? invite.contactEmail
      if (!contactEmail) throw nobodyKnown()
      if (invite.remindedAt && now.getTime() - invite.remindedAt.getTime() < onceInMs) throw justReminded()
      await serviceUserQueries.updateInvite(tx, id, { contactEmail })
      await remind(tx, actor, { ...invite, contactEmail }, now)
      await record(tx, actor, 'integration.serviceUserReminded', { kind: 'integration', id, clientId })
      return id
    })
    const [row] = await integrationQueries.integrationsByIds(tx, [id])
    if (!row) throw gone()
    return toIntegrationView(row)
  })
}

const gone = () => problem('NOT_FOUND', 'This integration is gone.', { field: 'integrationId' })

const nobodyKnown = () =>
  problem('INVALID', 'It is not known whom at the client to remind.', {
    field: 'contactEmail',
    hint: 'Type the address of their Admin; the list of what to do goes there.',
  })

const justReminded = () =>
  problem('TOO_SOON', 'They were reminded within the hour.', { field: 'integrationId', actor: 'NOBODY' })
