import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
import { chooseApp } from '../catalogue/choose-app.ts'
import { archiveClient } from '../clients/archive-client.ts'
import { changeClient } from '../clients/change-client.ts'
import { restoreClient } from '../clients/restore-client.ts'
import { setClientManager } from '../clients/set-client-manager.ts'
import { tagClient } from '../clients/set-client-tags.ts'
import { readTags } from '../clients/tags.pure.ts'
import { remindConnectLink } from '../connect-links/remind-connect-link.ts'
import { revokeConnectLink } from '../connect-links/revoke-connect-link.ts'
import type { Deps } from '../deps.ts'
import { archiveIntegration } from '../integrations/archive-integration.ts'
import { renewAccess } from '../integrations/renew-access.ts'
import { restoreIntegration } from '../integrations/restore-integration.ts'
import type { JobKind } from '../jobs/job-kind.ts'
import { stepList } from '../jobs/step-list.ts'
import {
  appActions,
  clientActions,
  integrationActions,
  linkActions,
  tagsAfter,
  type ClientChange,
  type LinkAction,
} from './outcomes.pure.ts'

const ids = z.array(z.uuid())
const given = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('client'),
    action: z.enum(clientActions),
    tags: z.array(z.string()),
    memberId: z.uuid().nullable(),
    ids,
  }),
  z.object({ of: z.literal('integration'), action: z.enum(integrationActions), ids }),
  z.object({ of: z.literal('app'), action: z.enum(appActions), ids }),
  z.object({ of: z.literal('connectLink'), action: z.enum(linkActions), ids }),
])
type Given = z.infer<typeof given>

/** Changes the rows that were selected one by one, each as if it were changed alone. */
export const changeJob: JobKind = {
  count: async (_, __, job) => given.parse(job.input).ids.length,
  step: async (deps, actor, job) => {
    const change = given.parse(job.input)
    return stepList(
      change.ids,
      job.cursor,
      (id) => changeOne(deps, actor, change, id),
      (id, { code, message }) => ({ targetKind: change.of, targetId: id, code, params: { detail: message } }),
    )
  },
}

function changeOne(deps: Deps, actor: SystemActor, change: Given, id: string): Promise<unknown> {
  if (change.of === 'integration') return changeIntegration(deps, actor, change.action, id)
  if (change.of === 'app') return chooseApp(deps, actor, { appId: id, takeIn: change.action === 'TAKE_IN' })
  if (change.of === 'connectLink') return changeLink(deps, actor, change.action, id)
  return changeOneClient(deps, actor, change, id)
}

function changeIntegration(
  deps: Deps,
  actor: SystemActor,
  action: (typeof integrationActions)[number],
  integrationId: string,
): Promise<unknown> {
  if (action === 'RENEW') return renewAccess(deps, actor, { integrationId })
  const change = action === 'ARCHIVE' ? archiveIntegration : restoreIntegration
  return change(deps, actor, { integrationId })
}

function changeLink(deps: Deps, actor: SystemActor, action: LinkAction, linkId: string): Promise<unknown> {
  const change = action === 'REMIND' ? remindConnectLink : revokeConnectLink
  return change(deps, actor, { linkId })
}

function changeOneClient(
  deps: Deps,
  actor: SystemActor,
  change: ClientChange,
  clientId: string,
): Promise<unknown> {
  if (change.action === 'ARCHIVE') return archiveClient(deps, actor, { clientId })
  if (change.action === 'RESTORE') return restoreClient(deps, actor, { clientId })
  if (change.action === 'SET_MANAGER')
    return setClientManager(deps, actor, { clientId, memberId: change.memberId })
  return changeClient(deps, actor, `client.${change.action}`, { clientId }, (tx, client) =>
    tagClient(tx, actor, client, readTags(tagsAfter(client.tags, change))),
  )
}
