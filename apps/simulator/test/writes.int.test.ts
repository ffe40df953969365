import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, control, errors, firstError, keyOf } from './support/client.ts'

let simulator: Simulator
let account: AccountDescription
let appId: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  const { data } = (await (await send('GET', '/v1/apps?limit=1')).json()) as { data: { id: string }[] } // the shape under test
  appId = data[0]?.id ?? ''
})
afterAll(() => simulator.close())

const send = (
  method: string,
  path: string,
  body?: unknown,
  role = 'ADMIN',
  type = 'application/json',
): Promise<Response> =>
  ask(simulator, { account, key: keyOf(account, role) }, path, {
    method,
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': type } }),
  })

const created = async (path: string, data: unknown): Promise<string> => {
  const response = await send('POST', path, { data })
  expect(response.status).toBe(201)
  return ((await response.json()) as { data: { id: string } }).data.id // the shape under test
}

const invitation = (email: string): Record<string, unknown> => ({
  type: 'userInvitations',
  attributes: { email, firstName: 'Ina', lastName: 'Vited', roles: ['SALES', 'ACCESS_TO_REPORTS'] },
})

describe('an invitation', () => {
  it('is listed until it is accepted, and then there is a user', async () => {
    const id = await created('/v1/userInvitations', invitation('ina@example.com'))
    expect(
      await (await send('GET', '/v1/userInvitations?filter[email]=ina@example.com')).json(),
    ).toMatchObject({
      data: [{ id, attributes: { roles: ['SALES', 'ACCESS_TO_REPORTS'] } }],
    })
    await control(simulator, 'POST', `/accounts/${account.slug}/invitations/ina@example.com/accept`)
    expect((await send('GET', `/v1/userInvitations/${id}`)).status).toBe(404)
    expect(await (await send('GET', '/v1/users?filter[username]=ina@example.com')).json()).toMatchObject({
      meta: { paging: { total: 1 } },
    })
    expect((await send('DELETE', `/v1/userInvitations/${id}`)).status).toBe(410)
  })

  it('is worth nothing after three days', async () => {
    const id = await created('/v1/userInvitations', invitation('late@example.com'))
    await control(simulator, 'POST', '/clock', { advance: { days: 3, seconds: 1 } })
    expect((await send('GET', `/v1/userInvitations/${id}`)).status).toBe(404)
    expect((await send('DELETE', `/v1/userInvitations/${id}`)).status).toBe(410)
    await expect(
      control(simulator, 'POST', `/accounts/${account.slug}/invitations/late@example.com/accept`),
    ).rejects.toThrow(/expired/)
  })

  it('can be taken back', async () => {
    const id = await created('/v1/userInvitations', invitation('back@example.com'))
    expect((await send('DELETE', `/v1/userInvitations/${id}`)).status).toBe(204)
    expect((await send('DELETE', `/v1/userInvitations/${id}`)).status).toBe(404)
  })

  it('is refused to an address that has one, and to keys that are not Admin', async () => {
    await created('/v1/userInvitations', invitation('twice@example.com'))
    expect(
      await firstError(await send('POST', '/v1/userInvitations', { data: invitation('twice@example.com') })),
    ).toMatchObject({
      status: '409',
      source: { pointer: '/data/attributes/email' },
    })
    expect(
      (await send('POST', '/v1/userInvitations', { data: invitation('x@example.com') }, 'APP_MANAGER'))
        .status,
    ).toBe(403)
  })
})

describe('a body', () => {
  it('is refused with every mistake at once', async () => {
    const response = await send('POST', '/v1/userInvitations', {
      data: {
        type: 'users',
        attributes: { email: 'a@example.com', firstName: 7, roles: ['KING'], colour: 'red' },
        relationships: { friends: { data: [] }, visibleApps: { data: [{ type: 'builds', id: '1' }] } },
      },
    })
    expect(response.status).toBe(409)
    expect(
      (await errors(response)).map((error) => [error.code, (error.source as { pointer: string }).pointer]),
    ).toEqual([
      ['ENTITY_ERROR.TYPE.INVALID', '/data/type'],
      ['ENTITY_ERROR.ATTRIBUTE.UNKNOWN', '/data/attributes/colour'],
      ['ENTITY_ERROR.ATTRIBUTE.TYPE', '/data/attributes/firstName'],
      ['ENTITY_ERROR.ATTRIBUTE.REQUIRED', '/data/attributes/lastName'],
      ['ENTITY_ERROR.ATTRIBUTE.INVALID', '/data/attributes/roles'],
      ['ENTITY_ERROR.RELATIONSHIP.UNKNOWN', '/data/relationships/friends'],
      ['ENTITY_ERROR.RELATIONSHIP.INVALID', '/data/relationships/visibleApps'],
    ])
  })

  it('is refused when it is no JSON, or does not say so', async () => {
    expect(await firstError(await send('POST', '/v1/webhooks', '{'))).toMatchObject({
      status: '400',
      code: 'ENTITY_INVALID',
    })
    expect((await send('POST', '/v1/webhooks', '{}', 'ADMIN', 'text/plain')).status).toBe(415)
    expect((await send('POST', '/v1/webhooks', '{}')).status).toBe(409)
  })

  it('that Apple would take and the simulator does not play is forbidden', async () => {
    expect((await send('PATCH', `/v1/apps/${appId}`, { data: {} })).status).toBe(403)
  })
})

describe('a webhook', () => {
  const webhook = (eventTypes: string[]): unknown => ({
    type: 'webhooks',
    attributes: {
      enabled: true,
      eventTypes,
      name: 'Build events',
      secret: 'shh',
      url: 'https://example.com/hook',
    },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  })

  it('is made, changed, pinged, and removed; its secret is never shown', async () => {
    const id = await created('/v1/webhooks', webhook(['BUILD_UPLOAD_STATE_UPDATED']))
    const changed = await send('PATCH', `/v1/webhooks/${id}`, {
      data: { type: 'webhooks', id, attributes: { enabled: false } },
    })
    const text = await changed.text()
    expect(JSON.parse(text)).toMatchObject({ data: { attributes: { enabled: false, name: 'Build events' } } })
    expect(text).not.toContain('shh')
    await created('/v1/webhookPings', {
      type: 'webhookPings',
      relationships: { webhook: { data: { type: 'webhooks', id } } },
    })
    const deliveries = (await (await send('GET', `/v1/webhooks/${id}/deliveries?include=event`)).json()) as {
      data: { id: string }[]
    } // the shape under test
    expect(deliveries.data).toHaveLength(1)
    const template = { data: { type: 'webhookDeliveries', id: deliveries.data[0]?.id } }
    await created('/v1/webhookDeliveries', { type: 'webhookDeliveries', relationships: { template } })
    expect(await (await send('GET', `/v1/apps/${appId}/webhooks`)).json()).toMatchObject({ data: [{ id }] })
    expect((await send('DELETE', `/v1/webhooks/${id}`)).status).toBe(204)
    expect((await send('GET', `/v1/webhooks/${id}`)).status).toBe(404)
  })

  it('for an event that Apple does not offer is refused with those it does (FO-11)', async () => {
    const response = await send('POST', '/v1/webhooks', { data: webhook(['TESTFLIGHT_BUILD_EXPIRED']) })
    expect(await firstError(response)).toMatchObject({
      status: '409',
      source: { pointer: '/data/attributes/eventTypes' },
      meta: { expectedValues: expect.arrayContaining(['BUILD_UPLOAD_STATE_UPDATED']) },
    })
  })
})

describe('a request for analytics reports', () => {
  const request = (): unknown => ({
    type: 'analyticsReportRequests',
    attributes: { accessType: 'ONGOING' },
    relationships: { app: { data: { type: 'apps', id: appId } } },
  })

  it('is made once by an Admin, read by others, stopped by time and made again', async () => {
    expect((await send('POST', '/v1/analyticsReportRequests', { data: request() }, 'SALES')).status).toBe(403)
    const id = await created('/v1/analyticsReportRequests', request())
    expect(
      await firstError(await send('POST', '/v1/analyticsReportRequests', { data: request() })),
    ).toMatchObject({
      status: '409',
      detail: 'You already have such an entity',
    })
    expect((await send('GET', `/v1/apps/${appId}/analyticsReportRequests`, undefined, 'SALES')).status).toBe(
      200,
    )
    expect(await control(simulator, 'GET', `/accounts/${account.slug}/analytics-requests`)).toMatchObject([
      { id, appAscId: appId, stoppedDueToInactivity: false },
    ])
    await control(simulator, 'POST', `/accounts/${account.slug}/analytics-requests/${id}/stop`)
    expect(await (await send('GET', `/v1/analyticsReportRequests/${id}`)).json()).toMatchObject({
      data: { attributes: { stoppedDueToInactivity: true } },
    })
    expect(await (await send('GET', `/v1/analyticsReportRequests/${id}/reports`)).json()).toMatchObject({
      data: [],
    })
    expect((await send('DELETE', `/v1/analyticsReportRequests/${id}`)).status).toBe(204)
    await created('/v1/analyticsReportRequests', request())
  })
})
