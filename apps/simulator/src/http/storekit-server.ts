import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { ServerTokenCheck } from '../auth/server-token.ts'
import type { World } from '../world.ts'

const MAX_NOTIFICATIONS = 1000

/**
 * The App Store Server API as far as a test notification goes. It takes the keys for In-App Purchase alone, and
 * refuses with plain text, unlike its sister (FO-4).
 */
export function createStoreKitServer(world: World): FastifyInstance {
  const server = fastify({ forceCloseConnections: true })
  const tokens = new ServerTokenCheck(
    (keyId) => world.keys.get(keyId) ?? null,
    () => world.clock.apiNowMs(),
  )
  const sent = new Map<string, { issuerId: string; sentAtMs: number }>()
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  server.post('/inApps/v1/notifications/test', async (request, reply) => {
    const key = await tokens.keyOf(request.headers.authorization)
    if (key === null) return refuse(reply)
    const testNotificationToken = `${randomUUID()}_${world.clock.nowMs()}`
    if (sent.size >= MAX_NOTIFICATIONS) sent.clear()
    sent.set(testNotificationToken, { issuerId: key.account.issuerId, sentAtMs: world.clock.nowMs() })
    return { testNotificationToken }
  })
  server.get<{ Params: { token: string } }>(
    '/inApps/v1/notifications/test/:token',
    async (request, reply) => {
      const key = await tokens.keyOf(request.headers.authorization)
      if (key === null) return refuse(reply)
      const notification = sent.get(request.params.token)
      if (notification?.issuerId !== key.account.issuerId) {
        return reply.code(404).send({
          errorCode: 4040008,
          errorMessage:
            'Either the test notification token is expired or the notification and status are not yet available.',
        })
      }
      return {
        signedPayload: 'simulated',
        sendAttempts: [{ attemptDate: notification.sentAtMs, sendAttemptResult: 'SUCCESS' }],
      }
    },
  )
  return server
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply.code(401).type('text/plain').send(`Unauthenticated\n\nRequest ID: ${randomUUID()}\n`)
}
