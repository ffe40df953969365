import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { assertSelected, type BulkChangeView } from '../bulk/start-change.ts'
import { readNeeds } from '../connect-links/issue-link.ts'
import type { Deps } from '../deps.ts'
import type { CapabilityName } from '../integrations/capabilities.pure.ts'
import { assertReachesAll, insertJob, startOnce } from '../jobs/start-job.ts'
import { problem } from '../problems/domain-error.ts'
import { readAsked, type AskedClients, type AskedRow } from './asked-rows.ts'

export interface AskClientsInput extends AskedClients {
  needs?: readonly CapabilityName[] | null | undefined
  /** Of the page and of the mail; without it the page speaks that of the browser. */
  language?: string | null | undefined
}

/** What becomes of each client; `job` does it, null after a dry run and where nothing is to be done. */
export interface AskedView extends BulkChangeView {
  rows: AskedRow[]
}

/** So many clients can be asked at once. */
const mostAsked = 1_000

/**
 * Makes a connect link for each of many clients by one job, and mails it where somebody at the client is known; with `dryRun`
 * it says what would become of each. A client that has a link that waits gets no second one. For who reaches everything.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function askClients(deps: Deps, actor: MemberActor, input: AskClientsInput): Promise<AskedView> {
  authorise(actor, 'integration.connect')
  assertReachesAll(actor)
  if (input.text == null) assertSelected(input)
  const needs = readNeeds(input.needs)
  const rows = await deps.db.read(reachOf(actor), (tx) => readAsked(deps, tx, input, mostAsked))
  if (rows.length > mostAsked) throw tooMany()
  const isAsked = ({ outcome }: AskedRow) => outcome === 'LINK' || outcome === 'CLIENT_AND_LINK'
  if (rows.some(({ outcome }) => outcome === 'CLIENT_AND_LINK')) authorise(actor, 'client.add')
  const asked = rows
    .filter(isAsked)
    .map(({ id, clientId, name, contactEmail }) => ({ id, clientId, name, contactEmail }))
  const view = {
    changed: asked.length,
    same: rows.filter(({ outcome }) => outcome === 'SAME').length,
    refused: rows.filter(({ outcome }) => outcome === 'REFUSED').length,
    rows,
  }
  if (input.dryRun || asked.length === 0) return { ...view, job: null }
  const makerMemberId = actor.token?.makerMemberId ?? actor.memberId
  const job = await startOnce(deps, actor, 'LINKS', input.idempotencyKey, (tx) =>
    insertJob(tx, actor, 'LINKS', {
      needs,
      language: input.language ?? null,
      rows: asked.length,
      makerMemberId,
      asked,
    }),
  )
  return { ...view, job }
}

const tooMany = () =>
  problem('INVALID', `At most ${mostAsked} clients are asked at once; these are more.`, {
    field: 'filter',
    hint: 'Ask them part by part.',
  })
