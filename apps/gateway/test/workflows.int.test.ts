import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiKeyInput } from './api-key.ts'
import { operationsOf } from './contract.ts'
import { ask, newOwner, signIn, startGateway, type TestGateway } from './gateway.ts'
import { newMember } from './people.ts'

// What runs is told by workers, and tried there; here its rows are written by hand.

const contract = await operationsOf('running it')

let gateway: TestGateway
let owner: string
let operator: string
let analyst: string
const runs: Record<string, string> = {}
const sent = (cookie: string, query: string, variables: object = {}) =>
  ask(gateway, query, { cookie, variables })
const rows = (query: string) => queryDatabase<{ id: string }>(gateway.env.databaseUrl, query)

beforeAll(async () => {
  gateway = await startGateway()
  const founded = await newOwner(gateway)
  owner = await signIn(gateway, founded.email)
  const pia = await newMember(gateway, founded.actor, 'OPERATOR')
  operator = pia.cookie
  analyst = (await newMember(gateway, founded.actor, 'ANALYST')).cookie
  for (const name of ['shared', 'personal']) {
    const added = await sent(
      owner,
      `mutation { addClient(input: { name: "${name}", personal: ${name === 'personal'} }) { client { id } } }`,
    )
    const input = apiKeyInput(added.data.addClient.client.id)
    const text = `mutation ($input: ConnectApiKeyInput!) { connectApiKey(input: $input) { integration { id } } }`
    const connected = await sent(owner, text, { input })
    const [row] =
      await rows(`insert into run (workspace_id, client_id, integration_id, workflow_id, run_id, kind, status, step,
      step_at, attempts, next_attempt_at, failure_code, failure_family, failure_class, failed_at, story, started_at)
      select workspace_id, client_id, id, 'sync:' || id, 'r', 'syncIntegration', 'RETRYING', 'fetchDelivery', now(), 6,
      now() + interval '1 minute', 'SERVER_500', 'salesReports', 'APPLE', now(), '[]', now()
      from integration where id = '${connected.data.connectApiKey.integration.id}' returning id`)
    runs[name] = row?.id ?? ''
  }
})
afterAll(() => gateway?.stop())

describe('those who run the house', () => {
  test.each(contract)('are answered $name of the contract', async ({ text }) => {
    const { data, errors } = await sent(operator, text)
    expect(errors).toEqual([])
    expect(data.workflows).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          id: runs['shared'],
          status: 'RETRYING',
          attempts: 6,
          nextAttemptAt: expect.any(String),
          lastFailure: { code: 'SERVER_500', message: expect.stringContaining('salesReports') },
          client: { name: 'shared' },
          temporalUrl: null,
        },
      ],
    })
    expect(data.dueWork.totalCount).toBe(1)
    expect(data.dueWork.nodes).toMatchObject([{ kind: 'WATCH', integration: { label: expect.any(String) } }])
  })

  test('see causes, queues and health without a name, and nothing of a colleague’s own client', async () => {
    const text = `{ failureCauses { id code class count clientCount message actor retryable }
      queues { name depth oldestWait } health { workers { id } postgresMs engine { state } clockSkewSeconds } }`
    const { data } = await sent(operator, text)
    expect(data.failureCauses).toMatchObject([
      { id: 'RUNS.SERVER_500.salesReports', class: 'APPLE', count: 1, clientCount: 1, actor: 'APPLE' },
    ])
    expect(data.queues.map(({ name }: { name: string }) => name)).toEqual([
      'code',
      'probe',
      'sync',
      'backfill',
      'mail',
    ])
    expect(data.health).toMatchObject({ workers: [], engine: { state: 'STARTING' }, clockSkewSeconds: null })
    expect((await sent(operator, `{ workflow(id: "${runs['personal']}") { id } }`)).data.workflow).toBeNull()
    expect((await sent(owner, `{ workflow(id: "${runs['personal']}") { id } }`)).data.workflow).not.toBeNull()
  })

  test('read what Apple’s limits leave to each key within reach, and to each host', async () => {
    // A demo without a simulator has no limits: it asks nobody.
    await rows('update workspace set demo = false returning id')
    const text = `{ rateBudgets(first: 5) { nodes { credential { label clientNames } limit remaining minuteLimit
      minuteRemaining keptForPeople waiting resetsAt heldUntil } hosts { host minuteLimit minuteRemaining } } }`
    const untouched = {
      limit: 3_600,
      remaining: 3_600,
      minuteLimit: 300,
      minuteRemaining: 300,
      keptForPeople: 360,
      waiting: 0,
      resetsAt: null,
      heldUntil: null,
    }
    const { data } = await sent(operator, text)
    expect(data.rateBudgets.nodes).toEqual([
      { credential: { label: expect.any(String), clientNames: ['shared'] }, ...untouched },
    ])
    expect(data.rateBudgets.hosts).toContainEqual({
      host: 'api.appstoreconnect.apple.com',
      minuteLimit: 3_000,
      minuteRemaining: 3_000,
    })
    const all = (await sent(owner, text)).data.rateBudgets.nodes as {
      credential: { clientNames: string[] }
    }[]
    expect(all.flatMap(({ credential }) => credential.clientNames).toSorted()).toEqual(['personal', 'shared'])
    await rows('update workspace set demo = true returning id')
  })

  test('find workflows by status, cause and client, and are told what may be done', async () => {
    const found = async (filter: string) =>
      (await sent(owner, `{ workflows(first: 5, filter: ${filter}) { totalCount } }`)).data.workflows
        .totalCount
    expect(await found('{ status: [RETRYING], cause: "RUNS.SERVER_500.salesReports" }')).toBe(2)
    expect(await found('{ cause: "RUNS.SERVER_503.salesReports" }')).toBe(0)
    expect(await found('{ status: [FAILED] }')).toBe(0)
    expect(await found('{ clientId: "nobody" }')).toBe(0)
  })

  test('have a run tried again now, and are told where that cannot be', async () => {
    const retry = (id?: string) =>
      sent(
        operator,
        `mutation { retryWorkflow(input: { id: "${id}" }) { workflow { id } userErrors { code field } } }`,
      )
    expect((await retry(runs['shared'])).data.retryWorkflow.userErrors).toEqual([])
    expect(await rows(`select id from outbox where command = 'runRetried'`)).toHaveLength(1)
    expect((await retry(runs['personal'])).data.retryWorkflow.userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    const cancel = `mutation { cancelWorkflow(input: { id: "${runs['shared']}" }) { userErrors { code hint } } }`
    expect((await sent(operator, cancel)).data.cancelWorkflow.userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ])
  })

  test('try all of one cause again, once they saw what it takes', async () => {
    const retry = async (dryRun: boolean) => {
      const text = `mutation ($input: RetryFailuresInput!) { retryFailures(input: $input) {
        estimate { count clients { name count } requests secondsLow secondsHigh } job { id kind state total } userErrors { code field } } }`
      const input = { filter: { cause: 'RUNS.SERVER_500.salesReports' }, dryRun }
      return (await sent(operator, text, { input })).data.retryFailures
    }
    const estimate = {
      count: 1,
      clients: [{ name: 'shared', count: 1 }],
      requests: 1,
      secondsLow: expect.any(Number),
      secondsHigh: expect.any(Number),
    }
    expect(await retry(true)).toEqual({ estimate, job: null, userErrors: [] })
    const { job } = await retry(false)
    expect(job).toMatchObject({ kind: 'RETRY', state: 'QUEUED' })
    const { data } = await sent(operator, '{ failureCauses { retry { id } } }')
    expect(data.failureCauses).toEqual([{ retry: { id: job.id } }])
  })

  test('ignore a cause for some days, and not for ever', async () => {
    const ignore = (days: number) =>
      sent(
        operator,
        `mutation ($input: IgnoreCauseInput!) { ignoreCause(input: $input) { cause userErrors { code field } } }`,
        {
          input: {
            cause: 'RUNS.SERVER_500.salesReports',
            until: new Date(Date.now() + days * 86_400_000).toISOString(),
          },
        },
      )
    expect((await ignore(40)).data.ignoreCause.userErrors).toMatchObject([
      { code: 'INVALID', field: 'until' },
    ])
    expect((await ignore(3)).data.ignoreCause.cause).toBe('RUNS.SERVER_500.salesReports')
    const { data } = await sent(operator, '{ failureCauses { ignoredUntil } }')
    expect(data.failureCauses).toMatchObject([{ ignoredUntil: expect.any(String) }])
  })
})

test('nobody else sees operations', async () => {
  const { data, errors } = await sent(
    analyst,
    '{ workflows(first: 5) { totalCount } failureCauses { id } queues { name } health { postgresMs } dueWork(first: 5) { totalCount } }',
  )
  expect(data).toEqual({ workflows: null, failureCauses: null, queues: null, health: null, dueWork: null })
  expect(errors).toHaveLength(5)
})
