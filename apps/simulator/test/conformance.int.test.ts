import * as published from 'appstore-connect-sdk/openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { AppleDocument } from '../scripts/apple-document.ts'
import { SurfaceReader } from '../scripts/surface.ts'
import { SURFACE } from '../src/apple/surface.ts'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ENDPOINTS } from '../src/resources/endpoints.ts'
import { ask, control, keyOf } from './support/client.ts'

interface Identity {
  type: string
  id: string
}

interface Document {
  data: (Identity & { relationships?: Record<string, unknown> })[] | Identity | null
  included?: Identity[]
}

/** What Apple's document of version 4.2, as a public client ships it, says of the answer to an operation. */
function publishedSchema(name: string): z.ZodType | null {
  const found = (published as Record<string, unknown>)[`z${name}Response`] // the client names its schemas so
  return (found as z.ZodType | undefined) ?? null
}

/** Resources of which no account has any yet: their reports and reviews are still to come. */
const TYPES_TO_COME = [
  'analyticsReports',
  'analyticsReportInstances',
  'analyticsReportSegments',
  'customerReviews',
  'customerReviewResponses',
  'subscriptionPlanAvailabilities',
]

let simulator: Simulator
let account: AccountDescription
const examples = new Map<string, string>()
const document = new AppleDocument()

/** `/v1/apps/{id}` → `AppsGetInstance`, for every GET. */
const namesByPath = new Map(
  document.names().flatMap((name) => {
    const path = /Get\w+Data$/.test(name) ? document.shapeOf(name)?.members.url?.shape.values[0] : undefined
    return path === undefined ? [] : [[path, name.replace(/Data$/, '')] as const]
  }),
)
const reads = SURFACE.operations.filter(
  ({ operation, kind }) =>
    kind !== 'write' &&
    /GET \/v[12]\/(?!bundleIds|certificates|profiles|devices|buildUploads|salesReports|financeReports)/.test(
      operation,
    ) &&
    !operation.includes('buildUploads'),
)
const played = new Set(ENDPOINTS.map(({ method, path }) => `${method} ${path.replace(':id', '{id}')}`))

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 9, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  await control(simulator, 'PUT', '/limits', { perHour: 100_000, perMinute: 100_000 })
  await makeThings()
})
afterAll(() => simulator.close())

const get = (path: string): Promise<Response> =>
  ask(simulator, { account, key: keyOf(account, 'ADMIN') }, path)

async function write(path: string, data: Record<string, unknown>): Promise<string> {
  const response = await ask(simulator, { account, key: keyOf(account, 'ADMIN') }, path, {
    method: 'POST',
    body: JSON.stringify({ data }),
    headers: { 'content-type': 'application/json' },
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { data: Identity }).data.id // the shape under test
}

/** What an account does not have from the start, so that every type has an example. */
async function makeThings(): Promise<void> {
  const apps = (await (await get('/v1/apps?limit=1')).json()) as { data: Identity[] } // the shape under test
  const app = { data: { type: 'apps', id: apps.data[0]?.id } }
  await write('/v1/userInvitations', {
    type: 'userInvitations',
    attributes: { email: 'new@example.com', firstName: 'New', lastName: 'Person', roles: ['SALES'] },
  })
  const webhook = await write('/v1/webhooks', {
    type: 'webhooks',
    attributes: {
      enabled: true,
      eventTypes: ['BUILD_UPLOAD_STATE_UPDATED'],
      name: 'Hook',
      secret: 's',
      url: 'https://example.com',
    },
    relationships: { app },
  })
  await write('/v1/webhookPings', {
    type: 'webhookPings',
    relationships: { webhook: { data: { type: 'webhooks', id: webhook } } },
  })
  await write('/v1/analyticsReportRequests', {
    type: 'analyticsReportRequests',
    attributes: { accessType: 'ONGOING' },
    relationships: { app },
  })
}

/**
 * Without what lies beyond the document (null for attributes without a value), and with times that end in Z: the
 * client's schemas want them so, RFC 3339 and Apple's answers have offsets.
 */
function asDeclared(body: Document): unknown {
  const text = JSON.stringify(body).replace(/(T\d\d:\d\d:\d\d)[+-]\d\d:\d\d"/g, '$1Z"')
  return JSON.parse(text, (_name, value: unknown) => value ?? undefined)
}

function remember(body: Document): void {
  const data = body.data === null ? [] : Array.isArray(body.data) ? body.data : [body.data]
  for (const { type, id } of [...data, ...(body.included ?? [])])
    if (!examples.has(type)) examples.set(type, id)
}

describe('Apple’s published document', () => {
  it('is the one that the simulator has in its surface', () => {
    const lines = new SurfaceReader().lines()
    expect(lines.filter((line) => 'operation' in line)).toEqual(SURFACE.operations)
    expect(lines.filter((line) => 'resource' in line)).toHaveLength(SURFACE.resources.size)
  })

  it('declares every read that the simulator plays, and its answers hold against it', async () => {
    const pending = new Map(
      reads.filter(({ operation }) => played.has(operation)).map((each) => [each.operation, each]),
    )
    expect(pending.size).toBeGreaterThan(200)
    const failures: string[] = []
    let checked = 0
    for (let round = 0; round < 6 && pending.size > 0; round += 1) {
      for (const [operation, { includes, required }] of pending) {
        const declared = operation.replace('GET ', '')
        const owner = declared.split('/')[2] ?? ''
        const id = examples.get(owner)
        if (declared.includes('{id}') && id === undefined) continue
        pending.delete(operation)
        const path = declared.replace('{id}', id ?? '')
        const needed = required.map((name) => `filter[${name}]=IOS`).join('&')
        const include = includes.length > 0 ? `include=${includes.join(',')}` : ''
        for (const query of new Set([`?${needed}`, `?${[needed, include].filter(Boolean).join('&')}`])) {
          const response = await get(path + query)
          const body = (await response.json()) as Document // what is being checked
          if (response.status !== 200)
            failures.push(`${response.status} ${path}${query} ${JSON.stringify(body)}`)
          else remember(body)
          const schema = publishedSchema(namesByPath.get(declared) ?? '')
          // A to-one relationship without a target is `data: null`, which the document does not declare (see beyond-the-document).
          if (schema === null || body.data === null) continue
          const result = schema.safeParse(asDeclared(body))
          checked += 1
          if (!result.success)
            failures.push(
              ...result.error.issues.map(
                (issue) => `${path}${query} ${issue.path.join('.')} ${issue.message}`,
              ),
            )
        }
      }
    }
    expect(failures).toEqual([])
    const withoutExample = new Set([...pending.keys()].map((operation) => operation.split('/')[2]))
    expect(withoutExample).toEqual(new Set(TYPES_TO_COME))
    expect(checked).toBeGreaterThan(250)
  })
})
