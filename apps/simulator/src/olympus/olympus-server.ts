import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppleId, Membership } from '../data/apple-ids.ts'
import { cookie } from '../idmsa/cookies.ts'
import { SignInError } from '../idmsa/sign-in-error.ts'
import { WIDGET_KEY } from '../idmsa/sign-ins.ts'
import { createPageServer, jsonOf, type PageAnswer } from '../idmsa/web-page.ts'
import { uuidOf } from '../random/ids.ts'
import type { World } from '../world.ts'
import { accessKey, csrfToken, newAccessKey } from './access-key.ts'
import { seatOf, type Seat } from './seat.ts'

const DQSID_SECONDS = 1800

/** App Store Connect's own pages behind a browser's session. */
export function createOlympusServer(world: World): FastifyInstance {
  const trends = '/trends/gsf/salesTrendsApp/businessareas/InternetServices/subjectareas/iTunes/proxy'
  return createPageServer(
    world,
    {
      'GET /olympus/v1/app/config': () => config(world),
      'GET /olympus/v1/session': (request) => describeSession(world, request, seatOf(world, request)),
      'POST /olympus/v1/session': (request) => switchByNumber(world, request),
      'POST /olympus/v1/providerSwitchRequests': (request) => switchById(world, request),
      'GET /olympus/v1/contractMessages': (request) => contractMessages(world, request),
      'POST /trends/gsf/owasp/csrf-guard.js': (request) => csrfToken(seatOf(world, request), request),
      [`GET ${trends}/getAccessKey`]: (request) => accessKey(seatOf(world, request), request),
      [`GET ${trends}/resetAccessKey`]: (request) => newAccessKey(world, seatOf(world, request), request),
    },
    ({ status, message }) => ({ status, text: status === 401 ? 'Unauthenticated' : message }),
  )
}

function config({ signIns }: World): PageAnswer {
  if (!signIns.tellsWidgetKey) return { status: 404, text: 'Not Found' }
  return {
    status: 200,
    body: { authServiceUrl: 'https://idmsa.apple.com/appleauth', authServiceKey: WIDGET_KEY },
  }
}

function describeSession(
  world: World,
  request: FastifyRequest,
  { appleId, chosen, memberships }: Seat,
): PageAnswer {
  const person = world.changes
    .of(chosen.account)
    .people.find(({ username }) => username.toLowerCase() === appleId.email)
  const { firstName = '', lastName = '' } = person ?? {}
  return {
    status: 200,
    cookies: [
      cookie(request, 'dqsid', randomBytes(24).toString('hex'), { maxAgeSeconds: DQSID_SECONDS }),
      cookie(request, 'itctx', chosen.account.contentProviderId),
    ],
    body: {
      user: {
        fullName: `${firstName} ${lastName}`,
        firstName,
        lastName,
        emailAddress: appleId.email,
        prsId: prsId(appleId),
      },
      provider: provider(chosen),
      availableProviders: memberships.map(provider),
      publicUserId: uuidOf('person', appleId.email),
      theme: 'APPSTORE_CONNECT',
      roles: chosen.roles.map((role) => (role === 'ACCOUNT_HOLDER' ? 'LEGAL' : role)),
      agreeToTerms: true,
    },
  }
}

function provider({ account }: Membership): Record<string, unknown> {
  return {
    providerId: Number(account.contentProviderId),
    publicProviderId: account.issuerId,
    name: account.name,
    contentTypes: ['SOFTWARE'],
    subType: 'ORGANIZATION',
  }
}

function switchByNumber(world: World, request: FastifyRequest): PageAnswer {
  const parsed = z
    .object({ provider: z.object({ providerId: z.coerce.string() }) })
    .safeParse(jsonOf(request))
  return switchTo(
    world,
    request,
    ({ account }) => account.contentProviderId === parsed.data?.provider.providerId,
  )
}

const switchInput = z.object({
  data: z.object({
    type: z.literal('providerSwitchRequests'),
    relationships: z.object({
      provider: z.object({ data: z.object({ type: z.literal('providers'), id: z.string() }) }),
    }),
  }),
})

function switchById(world: World, request: FastifyRequest): PageAnswer {
  const parsed = switchInput.safeParse(jsonOf(request))
  const id = parsed.data?.data.relationships.provider.data.id
  return switchTo(world, request, ({ account }) => account.issuerId === id)
}

function switchTo(world: World, request: FastifyRequest, wanted: (each: Membership) => boolean): PageAnswer {
  const seat = seatOf(world, request)
  const chosen = seat.memberships.find(wanted)
  if (chosen === undefined) throw new SignInError(403)
  return describeSession(world, request, { ...seat, chosen })
}

function contractMessages(world: World, request: FastifyRequest): PageAnswer {
  const { chosen } = seatOf(world, request)
  const { closure } = world.changes.of(chosen.account)
  const isWaiting = closure === 'AGREEMENT_MISSING' || closure === 'AGREEMENT_OLD_WORDING'
  const message = {
    id: 'new-agreement',
    subject: 'Review the updated Apple Developer Program License Agreement.',
    group: 'contract',
  }
  return { status: 200, body: { data: isWaiting ? [message] : [] } }
}

const prsId = ({ email }: AppleId): string => String(Number.parseInt(uuidOf('prs', email).slice(0, 8), 16))
