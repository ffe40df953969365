import { expect, test } from 'vitest'
import { AscForbiddenError, createAscClient } from '../src/index.ts'
import { newKey, teamCredential } from './keys.ts'
import { json, refuse, startServer, type Behaviour } from './misbehaving-server.ts'

const { pem } = newKey()

async function clientOf(behave: Behaviour) {
  const { url, received } = await startServer(behave)
  return { client: createAscClient({ baseUrl: url, credential: teamCredential(pem) }), received }
}

const request = (stoppedDueToInactivity: boolean | undefined) => ({
  type: 'analyticsReportRequests',
  id: 'd48c69c5',
  attributes: { accessType: 'ONGOING', stoppedDueToInactivity },
})

test('asking for analytics twice is asking once', async () => {
  const { client, received } = await clientOf((_, response, count) =>
    count === 1
      ? json(response, 201, { data: {} })
      : refuse(response, 409, { code: 'STATE_ERROR', detail: 'You already have such an entity' }),
  )
  expect(await client.requestAnalytics('123', 'ONGOING')).toBe('MADE')
  expect(await client.requestAnalytics('123', 'ONGOING')).toBe('THERE')
  expect(received).toHaveLength(2)
})

test.each([
  ['NONE', []],
  ['RUNNING', [request(false)]],
  ['RUNNING', [request(undefined)]],
  ['STOPPED', [request(true)]],
  // Whoever asked anew has the stopped one in the list beside it.
  ['RUNNING', [request(true), request(false)]],
])('an app’s ongoing analytics are %s by its requests: %j', async (ongoing, data) => {
  const { client, received } = await clientOf((_, response) => json(response, 200, { data }))
  expect(await client.readOngoingAnalytics('123')).toBe(ongoing)
  expect(received.map(({ url }) => url.pathname + url.search)).toEqual([
    '/v1/apps/123/analyticsReportRequests?filter[accessType]=ONGOING&limit=200',
  ])
})

test('a key that may not read analytics is refused the list', async () => {
  const { client } = await clientOf((_, response) => refuse(response, 403, { code: 'FORBIDDEN_ERROR' }))
  await expect(client.readOngoingAnalytics('123')).rejects.toThrow(AscForbiddenError)
})
