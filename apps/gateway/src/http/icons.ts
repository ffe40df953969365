import type { MemberActor } from '@gatehouse/core'
import type { FastifyInstance } from 'fastify'
import { versionOf } from '../apps/icon-path.ts'
import { workspaceHeader, type Context } from '../graphql/context.ts'
import { contextOf, type RequestSource } from '../graphql/request-context.ts'
import { refuse } from './refusals.ts'

interface IconAddress {
  Params: { workspace: string; app: string; file: string }
}

/** Icons of apps, from our own copies: a browser of ours never asks Apple's hosts, and nobody sees whose app it is. */
export function addIcons(app: FastifyInstance, source: RequestSource): void {
  app.get<IconAddress>('/icons/:workspace/:app/:file', async (request, reply) => {
    const { params } = request
    request.headers[workspaceHeader] = params.workspace // an image is asked for without our headers
    const context = await contextOf(source, request, reply, { streaming: false })
    if (!context.known) return refuse(request, reply, 401, 'Sign in first.')
    const actor = actorOf(context)
    const icon = actor && (await source.core.apps.icon(actor, params.app))
    if (!icon || params.file !== `${versionOf(icon.sha256)}.png`)
      return refuse(request, reply, 404, 'There is nothing at this address.')
    return reply
      .type('image/png')
      .header('cache-control', 'private, max-age=31536000, immutable')
      .send(Buffer.from(icon.bytes))
  })
}

/** Null for somebody who is not in the workspace: to them, it does not exist. */
function actorOf(context: Context): MemberActor | null {
  try {
    return context.actor
  } catch {
    return null
  }
}
