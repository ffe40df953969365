import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppleId } from '../data/apple-ids.ts'
import type { Obstacle } from '../data/sign-in-manner.ts'
import type { World } from '../world.ts'
import { cookie, cookiesOf } from './cookies.ts'
import { SignInError } from './sign-in-error.ts'
import { WIDGET_KEY, type SignIn } from './sign-ins.ts'
import { SrpExchange } from './srp.ts'
import { jsonOf, type PageAnswer } from './web-page.ts'

const initInput = z.object({ a: z.string(), accountName: z.string(), protocols: z.array(z.string()) })
const completeInput = z.object({ accountName: z.string(), m1: z.string(), m2: z.string(), c: z.string() })

const base64 = (text: string): Buffer => Buffer.from(text, 'base64')

/** `GET signin`: a puzzle for the proof to come. */
export function openPage({ signIns }: World, request: FastifyRequest): PageAnswer {
  const { widgetKey } = request.query as { widgetKey?: string } // fastify parses it to an object
  if (widgetKey !== WIDGET_KEY) throw new SignInError(401)
  const { bits, challenge } = signIns.puzzles.set()
  return {
    status: 200,
    headers: { 'X-Apple-HC-Bits': String(bits), 'X-Apple-HC-Challenge': challenge },
    cookies: [
      cookie(request, 'dslang', 'US-EN'),
      cookie(request, 'site', 'USA'),
      cookie(request, 'aasp', 'A0B1'),
    ],
    text: '<html><body>Sign in</body></html>',
  }
}

/** `POST federate`: whether a company signs this Apple ID in. */
export function federate({ appleIds }: World, request: FastifyRequest): PageAnswer {
  const { accountName } = z.object({ accountName: z.string() }).parse(jsonOf(request))
  const federated = appleIds.find(accountName)?.signIn.obstacle === 'FEDERATED'
  return {
    status: 200,
    body: federated
      ? { federated, showFederatedIdpConfirmation: true, federatedIdpName: 'Company' }
      : { federated },
  }
}

/** `POST signin/init`: the first half of SRP. */
export function init({ signIns, appleIds }: World, request: FastifyRequest): PageAnswer {
  const parsed = initInput.safeParse(jsonOf(request))
  if (!parsed.success) throw new SignInError(400)
  const { a, accountName, protocols } = parsed.data
  const appleId = appleIds.find(accountName)
  const record = signIns.recordOf(appleId, accountName)
  if (!protocols.includes(record.protocol)) throw new SignInError(400)
  const signIn = signIns.begin(accountName, appleId)
  const srp = new SrpExchange(record, accountName, base64(a))
  const c = `d-74e-${signIn.id.slice(3, 39)}:PRN`
  signIn.exchange = { c, srp }
  return {
    status: 200,
    headers: headersOf(signIn),
    body: {
      iteration: record.iterations,
      salt: record.salt.toString('base64'),
      protocol: record.protocol,
      b: srp.publicValue.toString('base64'),
      c,
    },
  }
}

/** `POST signin/complete`: the proofs, and what follows from them. */
export function complete(world: World, request: FastifyRequest): PageAnswer {
  const { signIns } = world
  const signIn = signInOf(world, request, ['PROVING'])
  const parsed = completeInput.safeParse(jsonOf(request))
  if (!parsed.success) throw new SignInError(400)
  const { exchange, appleId } = signIn
  signIn.exchange = null
  const stamp = request.headers['x-apple-hc']
  if (!signIns.puzzles.solves(typeof stamp === 'string' ? stamp : undefined)) throw new SignInError(403)
  if (exchange === null || exchange.c !== parsed.data.c) throw new SignInError(401)
  if (appleId?.signIn.obstacle === 'FEDERATED') throw new SignInError(403, '-22320')
  const fits =
    parsed.data.accountName === signIn.accountName &&
    exchange.srp.accepts(base64(parsed.data.m1), base64(parsed.data.m2))
  if (appleId !== null) signIns.notePassword(appleId, fits)
  if (!fits || appleId === null) throw new SignInError(401, '-20101')
  refuseFor(appleId.signIn.obstacle)
  signIns.turn(signIn)
  return isTrusted(world, request, appleId)
    ? signedIn(world, request, signIn, appleId)
    : challenged(signIn, appleId)
}

function signedIn(world: World, request: FastifyRequest, signIn: SignIn, appleId: AppleId): PageAnswer {
  signIn.phase = 'VERIFIED'
  return {
    status: 200,
    headers: headersOf(signIn),
    cookies: [cookie(request, 'myacinfo', world.signIns.web.open(appleId), { wide: true })],
    body: { authType: 'hsa2' },
  }
}

function challenged(signIn: SignIn, { signIn: { obstacle } }: AppleId): PageAnswer {
  signIn.phase = 'CHALLENGED'
  return {
    status: 409,
    headers: { ...headersOf(signIn), 'X-Apple-I-Rscd': '409' },
    body: { authType: obstacle === 'TWO_STEP' ? 'hsa' : 'hsa2' },
  }
}

/** @throws {SignInError} where Apple lets nobody in although the password was right */
function refuseFor(obstacle: Obstacle | null): void {
  if (obstacle === 'LOCKED') throw new SignInError(403, '-20209')
  if (obstacle === 'INACTIVE') throw new SignInError(401, '-20210')
  if (obstacle !== 'TERMS' && obstacle !== 'NO_SECOND_FACTOR') return
  throw new SignInError(412, null, {
    body: { authType: obstacle === 'TERMS' ? 'hsa2' : 'sa' },
    headers: {
      Location: `https://appleid.apple.com/widget/account/repair?widgetKey=${WIDGET_KEY}`,
      'X-Apple-Repair-Session-Token': 'simulated',
    },
  })
}

function isTrusted({ signIns }: World, request: FastifyRequest, appleId: AppleId): boolean {
  return [...cookiesOf(request)].some(
    ([name, value]) => name.startsWith('DES') && signIns.web.isTrusted(appleId, value),
  )
}

/** The sign-in that a message belongs to. @throws {SignInError} 401 */
export function signInOf(
  { signIns }: World,
  { headers }: FastifyRequest,
  phases: readonly SignIn['phase'][],
): SignIn {
  if (headers['x-apple-widget-key'] !== WIDGET_KEY) throw new SignInError(401)
  return signIns.get(headers['x-apple-id-session-id'], headers.scnt, phases)
}

/** What the next message has to echo. */
export function headersOf({ id, scnt }: SignIn): Record<string, string> {
  return { 'X-Apple-ID-Session-Id': id, scnt }
}
