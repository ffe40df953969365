import type { MemberActor } from '@gatehouse/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
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
    return sendPicture(source, request, reply, params, (actor) => source.core.apps.icon(actor, params.app))
  })
}

interface ScreenshotAddress {
  Params: { workspace: string; kind: string; product: string; file: string }
}

/** Pictures that Apple's review was given, from our own copies, as icons are. */
export function addScreenshots(app: FastifyInstance, source: RequestSource): void {
  app.get<ScreenshotAddress>('/screenshots/:workspace/:kind/:product/:file', async (request, reply) => {
    const { params } = request
    const { catalogue } = source.core
    return sendPicture(source, request, reply, params, async (actor) => {
      if (params.kind === 'in-app-purchases') return catalogue.inAppPurchaseScreenshot(actor, params.product)
      if (params.kind === 'subscriptions') return catalogue.subscriptionScreenshot(actor, params.product)
      return null
    })
  })
}

/** A picture for those who may see what it is of; its address names its content, so it may be kept for ever. */
async function sendPicture(
  source: RequestSource,
  request: FastifyRequest,
  reply: FastifyReply,
  { workspace, file }: { workspace: string; file: string },
  find: (actor: MemberActor) => Promise<{ sha256: string; bytes: Uint8Array } | null>,
) {
  request.headers[workspaceHeader] = workspace // an image is asked for without our headers
  const context = await contextOf(source, request, reply, { streaming: false })
  if (!context.known) return refuse(request, reply, 401, 'Sign in first.')
  const actor = actorOf(context)
  const picture = actor && (await find(actor))
  if (!picture || file !== `${versionOf(picture.sha256)}.png`)
    return refuse(request, reply, 404, 'There is nothing at this address.')
  return reply
    .type('image/png')
    .header('cache-control', 'private, max-age=31536000, immutable')
    .send(Buffer.from(picture.bytes))
}

/** Null for somebody who is not in the workspace: to them, it does not exist. */
function actorOf(context: Context): MemberActor | null {
  try {
    return context.actor
  } catch {
    return null
  }
}
