import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount, ledgerOn, type Connected } from './connected.ts'
import { settle } from './engine.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House
let lumen: Connected
let privately: Connected
let days: string[]

beforeAll(async () => {
  house = await buildHouse({ accounts: 2 })
  lumen = await connectAccount(house, { name: 'Lumen' })
  const actor = await addMember(house, { role: 'ADMIN', everything: true })
  const { id: clientId } = await house.core.clients.add(actor, { name: 'Of mine', personal: true })
  const key = await house.keyOf(house.account(1))
  const { id } = await house.core.integrations.connectApiKey(actor, { clientId, ...key })
  privately = { ...lumen, clientId, integrationId: id }
  const home = await house.rows<{ day: string }>(
    `select period_on::text as day from delivery where state = 'HOME' order by period_on desc limit 20`,
  )
  days = home.map(({ day }) => day)
})
afterAll(() => house?.close())

/** What a worker writes of a run of an integration; its own workflow is at the engine. */
const addRun = (of: Connected, status: 'RETRYING' | 'FAILED', kind = 'syncIntegration') =>
  house.rows(`insert into run (workspace_id, client_id, integration_id, workflow_id, run_id, kind, status, step,
    step_at, attempts, failure_code, failure_family, failure_class, failed_at, story, started_at, closed_at)
    values ('${of.ref.workspaceId}', '${of.clientId}', '${of.integrationId}', 'sync:${randomUUID()}', 'r', '${kind}',
    '${status}', 'syncApps', now(), 3, 'SERVER_500', 'apps', 'APPLE', now(), '[]', now(),
    ${status === 'FAILED' ? 'now()' : 'null'})`)

const retried = async () =>
  (await house.rows<{ n: number }>(`select count(*)::int as n from outbox where command = 'runRetried'`))[0]
    ?.n

async function finish(id: string) {
  for (let steps = 0; steps < 50; steps += 1)
    if ((await house.work.stepJob({ workspaceId: house.owner.workspaceId, jobId: id })).done)
      return existing(await house.core.jobs.find(house.owner, id))
  throw new Error('the job does not end')
}

const ofRuns = { cause: 'RUNS.SERVER_500.apps' }

it('tells how many runs of whose clients it would try again, and what that takes, and does nothing', async () => {
  for (let n = 0; n < 24; n += 1) await addRun(lumen, 'RETRYING')
  await addRun(lumen, 'FAILED')
  await addRun(privately, 'RETRYING')
  const { estimate, job } = await house.core.operations.retryFailures(house.owner, {
    filter: ofRuns,
    dryRun: true,
  })
  expect(estimate).toEqual({
    count: 25,
    clients: [{ id: lumen.clientId, name: 'Lumen', count: 25 }],
    requests: 25,
    secondsLow: expect.any(Number),
    secondsHigh: expect.any(Number),
  })
  expect(estimate.secondsHigh).toBeGreaterThan(estimate.secondsLow)
  expect(job).toBeNull()
  expect(await retried()).toBe(0)
})

it('tries all of them again as one job, however often it is asked for, and leaves a colleague’s own client alone', async () => {
  const input = { filter: ofRuns }
  const first = await house.core.operations.retryFailures(house.owner, input)
  const second = await house.core.operations.retryFailures(house.owner, input)
  expect(second.job?.id).toBe(first.job?.id)
  const before = await house.core.integrations.find(house.owner, lumen.integrationId)
  house.clock.now = new Date(house.clock.now.getTime() + 60_000)
  expect(await finish(existing(first.job).id)).toMatchObject({
    kind: 'RETRY',
    done: 25,
    total: 25,
    problemCount: 0,
  })
  expect(await retried()).toBe(24)
  // What failed for good recurs at once.
  const after = existing(await house.core.integrations.find(house.owner, lumen.integrationId))
  expect(after.nextSyncAt).toEqual(house.clock.now)
  expect(existing(before).nextSyncAt).not.toEqual(house.clock.now)
})

it('counts no run that a later one of its kind has healed', async () => {
  const failing = async () =>
    (await house.core.operations.failureCauses(house.owner)).find(({ id }) => id === 'RUNS.SERVER_500.probes')
  const set = `failure_family = 'probes', kind = 'watchIntegration'`
  await addRun(lumen, 'FAILED', 'watchIntegration')
  await house.rows(`update run set ${set} where kind = 'watchIntegration'`)
  expect(await failing()).toMatchObject({ count: 1 })
  await addRun(lumen, 'FAILED', 'watchIntegration')
  await house.rows(`update run set ${set}, status = 'DONE' where seq = (select max(seq) from run)`)
  expect(await failing()).toBeUndefined()
})

it('brings home the files that did not come for a cause, and says of whom it could not', async () => {
  // What two hours of Apple's own errors leave.
  await house.rows(`update delivery set state = 'LATE', problem_code = 'APPLE_UNREACHABLE', due_at = now() + interval '1 year'
    where provider_id = '${lumen.providerId}' and period_on in ('${days[2]}', '${days[15]}')`)
  const filter = { cause: 'FILES.APPLE_UNREACHABLE.salesReports', clientId: lumen.clientId }
  expect(
    (await house.core.operations.retryFailures(house.owner, { filter, dryRun: true })).estimate,
  ).toMatchObject({ count: 2, requests: 2, clients: [{ name: 'Lumen' }] })
  const { job } = await house.core.operations.retryFailures(house.owner, { filter })
  expect(await finish(existing(job).id)).toMatchObject({ done: 2, problemCount: 0 })
  expect(await ledgerOn(house, lumen, existing(days[15]))).toMatchObject({
    state: 'WANTED',
    problemCode: null,
  })
  await settle(house.work)
  expect(await ledgerOn(house, lumen, existing(days[15]))).toMatchObject({ state: 'HOME' })
  await expect(house.core.operations.retryFailures(house.owner, { filter })).rejects.toMatchObject({
    problems: [{ code: 'INVALID', field: 'filter', actor: 'NOBODY' }],
  })
})

it('waits for a history that is being fetched, and says so', async () => {
  await house.core.backfills.start(house.owner, { integrationId: lumen.integrationId, days: 3 })
  await house.rows(
    `update delivery set state = 'LATE', problem_code = 'APPLE_UNREACHABLE' where period_on = '${days[9]}'`,
  )
  const filter = { cause: 'FILES.APPLE_UNREACHABLE.salesReports' }
  const { job } = await house.core.operations.retryFailures(house.owner, { filter })
  expect(await finish(existing(job).id)).toMatchObject({ done: 1, problemCount: 1 })
  expect((await house.core.jobs.problems(house.owner, existing(job).id, { first: 5 })).nodes).toMatchObject([
    { target: { kind: 'integration', id: lumen.integrationId }, code: 'HISTORY_RUNS' },
  ])
  expect(await ledgerOn(house, lumen, existing(days[9]))).toMatchObject({ state: 'LATE' })
})

it('is refused to who reaches a part of the clients', async () => {
  const some = await addMember(house, { role: 'OPERATOR' })
  await expect(house.core.operations.retryFailures(some, { filter: ofRuns })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})
