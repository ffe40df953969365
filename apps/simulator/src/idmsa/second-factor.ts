import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AppleId } from '../data/apple-ids.ts'
import type { TrustedPhone } from '../data/sign-in-manner.ts'
import { hashOf } from '../random/hash.ts'
import type { World } from '../world.ts'
import { challengeBody, isSentBySelf } from './challenge-body.ts'
import type { Route } from './codes.ts'
import { cookie } from './cookies.ts'
import { headersOf, signInOf } from './prove-password.ts'
import { SignInError } from './sign-in-error.ts'
import type { SignIn } from './sign-ins.ts'
import { jsonOf, type PageAnswer } from './web-page.ts'

const TRUST_SECONDS = 30 * 86_400
const phoneInput = z.object({ phoneNumber: z.object({ id: z.number() }), mode: z.enum(['sms', 'voice']) })
const codeInput = z.object({ securityCode: z.object({ code: z.string() }) })

interface Challenged {
  signIn: SignIn
  appleId: AppleId
}

function challengedOf(world: World, request: FastifyRequest): Challenged {
  const signIn = signInOf(world, request, ['CHALLENGED'])
  if (signIn.appleId === null) throw new SignInError(401)
  return { signIn, appleId: signIn.appleId }
}

/** `GET auth`: where codes can go; without a device and with one number a text goes out by itself, once. */
export function describeChallenge(world: World, request: FastifyRequest): PageAnswer {
  const { signIn, appleId } = challengedOf(world, request)
  const { codes } = world.signIns
  const [phone] = appleId.signIn.phones
  const isFirst = signIn.codes.newest === null && appleId.signIn.obstacle === null
  if (isFirst && isSentBySelf(appleId) && phone !== undefined && !codes.isBlocked(appleId))
    codes.send(signIn.codes, appleId, { to: 'PHONE', phoneId: phone.id, mode: phone.pushMode })
  return { status: 200, headers: headersOf(signIn), body: challengeBody(appleId, codes) }
}

/** `PUT verify/trusteddevice…`: shows a code on the devices. */
export function pushToDevices(world: World, request: FastifyRequest): PageAnswer {
  const { signIn, appleId } = challengedOf(world, request)
  const { codes } = world.signIns
  const body = challengeBody(appleId, codes)
  const { devices, obstacle } = appleId.signIn
  if (devices === 0 || obstacle === 'SECURITY_KEY') throw new SignInError(404, null, { body })
  if (signIn.codes.newest === null) codes.send(signIn.codes, appleId, { to: 'DEVICES' })
  else codes.request(signIn.codes, appleId, { to: 'DEVICES' }, body)
  return {
    status: 202,
    body: { trustedDeviceCount: devices, securityCode: body.securityCode, phoneNumberVerification: body },
  }
}

/** `PUT verify/phone`: a text or a call to one of the numbers. */
export function sendToPhone(world: World, request: FastifyRequest): PageAnswer {
  const { signIn, appleId } = challengedOf(world, request)
  const { codes } = world.signIns
  const parsed = phoneInput.safeParse(jsonOf(request))
  const body = challengeBody(appleId, codes)
  const phone = parsed.success ? phoneOf(appleId, parsed.data.phoneNumber.id) : null
  if (!parsed.success || phone === null) throw new SignInError(400, null, { body })
  const { mode } = parsed.data
  if (phone.pushMode === 'voice' && mode === 'sms') throw new SignInError(400, '-28248', { body })
  codes.request(signIn.codes, appleId, { to: 'PHONE', phoneId: phone.id, mode }, body)
  return { status: 200, headers: headersOf(signIn), body: challengeBody(appleId, codes) }
}

/** `POST verify/trusteddevice/securitycode` */
export function takeFromDevice(world: World, request: FastifyRequest): PageAnswer {
  return take(world, request, { to: 'DEVICES' }, { status: 204 })
}

/** `POST verify/phone/securitycode` */
export function takeFromPhone(world: World, request: FastifyRequest): PageAnswer {
  const parsed = phoneInput.safeParse(jsonOf(request))
  if (!parsed.success) throw new SignInError(400)
  const { phoneNumber, mode } = parsed.data
  return take(world, request, { to: 'PHONE', phoneId: phoneNumber.id, mode }, { status: 200, body: {} })
}

function take(world: World, request: FastifyRequest, route: Route, answer: PageAnswer): PageAnswer {
  const { signIn, appleId } = challengedOf(world, request)
  const parsed = codeInput.safeParse(jsonOf(request))
  if (!parsed.success) throw new SignInError(400, '-21669')
  world.signIns.codes.take(signIn.codes, appleId, route, parsed.data.securityCode.code)
  signIn.phase = 'VERIFIED'
  return { ...answer, headers: headersOf(signIn) }
}

/** `GET 2sv/trust`: the cookies that stay. */
export function trust(world: World, request: FastifyRequest): PageAnswer {
  const signIn = signInOf(world, request, ['VERIFIED'])
  if (signIn.appleId === null) throw new SignInError(401)
  const { web } = world.signIns
  const name = `DES5c14${hashOf('trust', signIn.appleId.email).toString(16)}`
  return {
    status: 204,
    headers: { 'X-Apple-TwoSV-Trust-Token': 'simulated', 'X-Apple-Session-Token': 'simulated' },
    cookies: [
      cookie(request, 'myacinfo', web.open(signIn.appleId), { wide: true }),
      cookie(request, name, web.trust(signIn.appleId), { maxAgeSeconds: TRUST_SECONDS }),
    ],
  }
}

function phoneOf({ signIn }: AppleId, id: number): TrustedPhone | null {
  return signIn.phones.find((phone) => phone.id === id) ?? null
}
