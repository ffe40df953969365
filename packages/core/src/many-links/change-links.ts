import { connectLinkQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import type { LinkAction } from '../bulk/outcomes.pure.ts'
import { assertSelected, startChange, type BulkChangeView, type Selected } from '../bulk/start-change.ts'
import type { Deps } from '../deps.ts'
import { assertReachesAll } from '../jobs/start-job.ts'
import { outcomeForLink } from './link-outcome.pure.ts'
import { selectedLinks, type LinkFilter } from './read-links.ts'

export interface ChangeLinksInput extends Selected<LinkFilter> {
  action: LinkAction
}

/**
 * Reminds of many connect links or ends them by one job, or says what that would do. For who reaches everything.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function changeConnectLinks(
  deps: Deps,
  actor: MemberActor,
  input: ChangeLinksInput,
): Promise<BulkChangeView> {
  authorise(actor, 'integration.connect')
  assertReachesAll(actor)
  assertSelected(input)
  const planned = await deps.db.read(reachOf(actor), async (tx) => {
    const rows = await connectLinkQueries.linksByIds(tx, await selectedLinks(deps, tx, input))
    return rows.map(({ link, personalMemberId }) => ({
      id: link.id,
      outcome: outcomeForLink({ ...link, isPersonal: personalMemberId !== null }, input.action, deps.now()),
    }))
  })
  return startChange(deps, actor, planned, { of: 'connectLink', action: input.action }, input)
}
