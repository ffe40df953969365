import { offboardingQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { getClientToChange } from '../clients/get-client.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { toOffboardingView, type OffboardingView } from './offboarding-views.ts'

export interface ConfirmRevocationInput {
  clientId: string
  credentialId: string
  /** False takes the word back. */
  revoked: boolean
}

/** Notes that something was revoked at Apple, by whom and when. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function confirmRevocation(
  deps: Deps,
  actor: MemberActor,
  input: ConfirmRevocationInput,
): Promise<OffboardingView> {
  authorise(actor, 'client.offboard')
  return deps.db.write(reachOf(actor), async (tx) => {
    const { id: clientId } = await getClientToChange(tx, input.clientId)
    const row = await offboardingQueries.findOffboarding(tx, clientId)
    const wanted = row?.revocations.find(({ credentialId }) => credentialId === input.credentialId)
    if (!row || !wanted)
      throw problem('NOT_FOUND', 'Nothing of this kind is to be revoked.', { field: 'credentialId' })
    if ((wanted.confirmedAt !== null) === input.revoked) return toOffboardingView(row)
    const confirmed = input.revoked
      ? { confirmedAt: deps.now().toISOString(), confirmedBy: actor.name }
      : { confirmedAt: null, confirmedBy: null }
    const revocations = row.revocations.map((each) => (each === wanted ? { ...each, ...confirmed } : each))
    await offboardingQueries.updateOffboarding(tx, row.id, { revocations })
    const action = input.revoked ? 'revocation.confirmed' : 'revocation.unconfirmed'
    await record(tx, actor, action, { kind: 'client', id: clientId, clientId }, [
      { field: 'credential', from: wanted.fingerprint, to: null },
    ])
    return toOffboardingView({ ...row, revocations })
  })
}
