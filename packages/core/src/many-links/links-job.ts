import { connectLinkQueries, importQueries, manyLinkQueries } from '@gatehouse/db'
import { z } from 'zod'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { insertClient } from '../clients/add-client.ts'
import { issueLink } from '../connect-links/issue-link.ts'
import { newLinkSecret } from '../connect-links/link-secret.ts'
import { waitingStates } from '../connect-links/link-state.pure.ts'
import { mailLink } from '../connect-links/mail-link.ts'
import type { Deps } from '../deps.ts'
import { capabilityNames } from '../integrations/capabilities.pure.ts'
import { clientToConnect } from '../integrations/connect-target.ts'
import type { JobKind } from '../jobs/job-kind.ts'
import { stepList } from '../jobs/step-list.ts'

const asked = z.object({
  id: z.uuid(),
  clientId: z.uuid().nullable(),
  name: z.string(),
  contactEmail: z.string().nullable(),
})
const given = z.object({
  needs: z.array(z.enum(capabilityNames)),
  language: z.string().nullable(),
  makerMemberId: z.uuid(),
  asked: z.array(asked),
})
type Given = z.infer<typeof given>

/**
 * Makes a connect link for each client, mails it where it is known to whom, and adds clients that are not here yet: each in a
 * transaction of its own, which makes nothing where the client has a link that waits.
 */
export const linksJob: JobKind = {
  count: async (_, __, job) => given.parse(job.input).asked.length,
  step: async (deps, actor, job) => {
    const list = given.parse(job.input)
    return stepList(
      list.asked,
      job.cursor,
      (row) => ask(deps, actor, list, row),
      ({ id, name }, { code, message }) => ({
        targetKind: 'client',
        targetId: id,
        code,
        params: { detail: `${name}: ${message}` },
      }),
    )
  },
}

const ask = (
  deps: Deps,
  actor: SystemActor,
  { needs, language, makerMemberId }: Given,
  { clientId, name, contactEmail }: Given['asked'][number],
): Promise<void> =>
  deps.db.write(reachOf(actor), async (tx) => {
    const [named] = clientId === null ? await importQueries.clientsNamed(tx, [name]) : []
    const client = await clientToConnect(tx, clientId ?? named?.id ?? (await insertClient(tx, actor, name)))
    // The client is held: whoever asks it at the same time comes after this.
    const has = await manyLinkQueries.clientsAsked(tx, [client.id], waitingStates, deps.now())
    if (has.size > 0) return
    const id = await issueLink(deps, tx, actor, newLinkSecret(), {
      clientId: client.id,
      makerMemberId,
      needs,
      language,
      contactEmail,
      sentAt: null,
    })
    const link = contactEmail ? await connectLinkQueries.lockLink(tx, id) : null
    if (link && contactEmail)
      await mailLink(deps, tx, actor, { link, client: client.name, email: contactEmail })
  })
