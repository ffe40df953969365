import { clientQueries, serviceUserQueries, workspaceQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import type { Method } from '../integrations/state.pure.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import { appleLabelOf } from '../reporter/apple-label.pure.ts'
import {
  offerMethods,
  type CompanySignIn,
  type MethodOffer,
  type ServiceUserThere,
} from './offer-methods.pure.ts'

/** What a person needs of an account, and what is known of how its people sign in at Apple. */
export interface ConnectionMethodsInput {
  clientId: string
  needs?: readonly CapabilityName[] | null | undefined
  companySignIn?: CompanySignIn | null | undefined
}

/** The ways of connecting a client, best first: what each can ever give, whom it takes, and why one is not offered. */
export async function connectionMethods(
  deps: Deps,
  actor: Actor,
  { clientId, needs, companySignIn }: ConnectionMethodsInput,
): Promise<MethodOffer[]> {
  authorise(actor, 'integration.connect')
  return deps.db.read(reachOf(actor), async (tx) => {
    const [client] = isUuid(clientId) ? await clientQueries.clientsByIds(tx, [clientId]) : []
    if (!client)
      throw problem('NOT_FOUND', 'There is no such client, or it is not shared with you.', {
        field: 'clientId',
      })
    return offersTo(deps, tx, actor, { clientId, needs, companySignIn })
  })
}

/** The same for a client within reach. */
export async function offersTo(
  deps: Deps,
  tx: Tx,
  { workspaceId }: Actor,
  { clientId, needs, companySignIn }: ConnectionMethodsInput,
): Promise<MethodOffer[]> {
  const workspace = await workspaceQueries.getWorkspace(tx, workspaceId)
  return offerMethods({
    off: workspace.methodsOff as Method[], // written by the policy of methods alone
    serviceUser: await serviceUserFor(tx, clientId),
    needs: needs ?? [],
    companySignIn: companySignIn ?? 'UNKNOWN',
    passwordLabel: appleLabelOf(workspace.slug, deps.now()),
  })
}

/** Whether the workspace has an Apple user that this client may invite. */
async function serviceUserFor(tx: Tx, clientId: string): Promise<ServiceUserThere> {
  if (await serviceUserQueries.isPersonal(tx, clientId)) return 'NOT_FOR_PERSONAL'
  return (await serviceUserQueries.findServiceUser(tx))?.tokenId ? 'YES' : 'NO'
}
