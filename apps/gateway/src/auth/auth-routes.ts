import type { Core } from '@gatehouse/core'
import type { Identity, OpenedSession } from '@gatehouse/identity'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { setUp, setupInput } from './set-up.ts'

const signInInput = z.object({ email: z.string().max(1_000), password: z.string().max(1_000) })
const linkInput = z.object({ token: z.string().max(200) })

/** Signing in and out. Answers are `{}` or `{ message }`; the session is in a cookie alone. */
export function addAuthRoutes(
  app: FastifyInstance,
  { core, identity }: { core: Core; identity: Identity },
): void {
  app.post('/auth/sign-in', async (request, reply) => {
    const input = signInInput.safeParse(request.body)
    if (!input.success) return say(reply, 400, 'Give an e-mail address and a password.')
    const result = await identity.signIn({ ...input.data, address: request.ip })
    if (result.outcome === 'SIGNED_IN') return opened(reply, result)
    if (result.outcome === 'REFUSED') return say(reply, 401, 'E-mail address or password is wrong.')
    const { retryAfterSeconds } = result
    reply.header('retry-after', retryAfterSeconds)
    return say(reply, 429, `Too many tries. Wait ${Math.ceil(retryAfterSeconds / 60)} minutes.`)
  })

  app.post('/auth/link', async (request, reply) => {
    const input = linkInput.safeParse(request.body)
    const session = input.success ? await identity.useOneTimeLink(input.data.token) : null
    if (session) return opened(reply, session)
    return say(reply, 410, 'This link was used or is too old. A new one is shown when Gatehouse starts.')
  })

  app.post('/auth/sign-out', async (request, reply) => {
    return opened(reply, await identity.signOut(new Headers({ cookie: request.headers.cookie ?? '' })))
  })

  app.post('/auth/setup', async (request, reply) => {
    const input = setupInput.safeParse(request.body)
    if (!input.success)
      return say(reply, 400, 'Give a name, an e-mail address, a password and a name for the workspace.')
    const result = await setUp({ core, identity }, input.data)
    return 'cookies' in result ? opened(reply, result) : say(reply, result.status, result.message)
  })
}

const opened = (reply: FastifyReply, { cookies }: OpenedSession) =>
  reply.header('set-cookie', cookies).send({})

const say = (reply: FastifyReply, status: number, message: string) => reply.code(status).send({ message })
