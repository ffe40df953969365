import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
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
import type { JobKind, JobProblem } from '../jobs/job-kind.ts'
import { DomainError } from '../problems/domain-error.ts'
import {
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
  z.object({ of: z.literal('connectLink'), action: z.enum(linkActions), ids }),
])
type Given = z.infer<typeof given>

const rowsAtOnce = 10

/**
 * Changes the rows that were selected one by one, each as if it were changed alone; what one refuses is told, and the
 * others go on. Its cursor is how many rows are done.
 */
export const changeJob: JobKind = {
  count: async (_, __, job) => given.parse(job.input).ids.length,
  step: async (deps, actor, job) => {
    const change = given.parse(job.input)
    const from = Number(job.cursor ?? 0)
    const rows = change.ids.slice(from, from + rowsAtOnce)
    const problems: JobProblem[] = []
    for (const id of rows) {
      const refused = await changeOne(deps, actor, change, id)
      if (refused)
        problems.push({
          targetKind: change.of,
          targetId: id,
          code: refused.code,
          params: { detail: refused.message },
        })
    }
    const done = from + rows.length
    return { cursor: String(done), done: rows.length, problems, ended: done >= change.ids.length }
  },
}

/** Changes a row; why it refused, or null. */
async function changeOne(deps: Deps, actor: SystemActor, change: Given, id: string) {
  try {
    if (change.of === 'integration') await changeIntegration(deps, actor, change.action, id)
    else if (change.of === 'connectLink') await changeLink(deps, actor, change.action, id)
    else await changeOneClient(deps, actor, change, id)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.problems[0]
    throw error
  }
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
