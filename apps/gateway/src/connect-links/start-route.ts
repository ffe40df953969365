import type { Core } from '@gatehouse/core'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { linkCookie } from './link-cookie.ts'

const startInput = z.object({ token: z.string().max(200), takeOver: z.boolean().default(false) })

/** Exchanges a link's token for a cookie, once a person pressed *Start*: a page that is only opened sends no such request. */
export function addConnectLinkStart(
  app: FastifyInstance,
  { core }: { core: Core },
  { secure }: { secure: boolean },
): void {
  app.post('/auth/connect-link', async (request, reply) => {
    const input = startInput.safeParse(request.body)
    const started = await core.openLink.start(
      { token: '', takeOver: false, ...(input.success ? input.data : {}) },
      request.ip,
    )
    if (started.outcome === 'STARTED')
      return reply.header('set-cookie', linkCookie(started.session, secure)).send({})
    return started.outcome === 'ELSEWHERE'
      ? reply.code(409).send({ message: 'Somebody works on this link in another browser right now.' })
      : reply.code(410).send({ message: 'This link is no longer open.' })
  })
}
