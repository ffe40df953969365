import { z } from 'zod'
import { readSaid, type Conversation } from './conversation.ts'
import { AppleSignInError, SignInProblem } from './sign-in-error.ts'

/** A number that Apple sends codes to. `masked` as Apple masks it: `+49 •••• •••••85`. */
export interface CodePhone {
  id: number
  masked: string
  /** A landline is called and takes no texts. */
  callsOnly: boolean
}

/** Where a code went, and where else one can go. `kind` is CHOOSE until somebody says which number. */
export interface CodeChallenge {
  kind: 'DEVICES' | 'TEXT' | 'CALL' | 'CHOOSE'
  /** The masked number; null for devices and before a choice. */
  sentTo: string | null
  digits: number
  /** Whether devices show codes too. */
  devices: boolean
  phones: CodePhone[]
}

/** Where a code is wanted. */
export type CodeWish = { to: 'DEVICES' } | { to: 'PHONE'; phoneId: number; how: 'TEXT' | 'CALL' }

const VERIFY = '/appleauth/auth/verify'
const phoneShape = z.object({
  id: z.number(),
  numberWithDialCode: z.string().optional(),
  obfuscatedNumber: z.string().optional(),
  pushMode: z.string().optional(),
})
const challengeShape = z.object({
  trustedDevices: z.array(z.unknown()).optional(),
  fsaChallenge: z.unknown().optional(),
  trustedPhoneNumbers: z.array(phoneShape).default([]),
  phoneNumber: phoneShape.optional(),
  securityCode: z.object({ length: z.number() }).optional(),
  noTrustedDevices: z.boolean().default(false),
  managedAccount: z.boolean().default(false),
})

/** Asks where codes can go, and has the first one sent. @throws {AppleSignInError} for an account without such codes. */
export async function openChallenge(talk: Conversation): Promise<CodeChallenge> {
  const said = await talk.idmsa({ step: 'CHALLENGE', method: 'GET', path: '/appleauth/auth' })
  const shape = readSaid(said, challengeShape)
  const stop = (problem: SignInProblem) =>
    new AppleSignInError(problem, { step: 'CHALLENGE', status: said.status })
  if (shape.managedAccount) throw stop(SignInProblem.MANAGED)
  if (shape.trustedDevices !== undefined) throw stop(SignInProblem.TWO_STEP)
  if (shape.fsaChallenge !== undefined) throw stop(SignInProblem.SECURITY_KEY)
  const phones = shape.trustedPhoneNumbers.map(toPhone)
  const places = { digits: shape.securityCode?.length ?? 6, devices: !shape.noTrustedDevices, phones }
  if (places.devices) return sendCode(talk, { to: 'DEVICES' }, places)
  const [only, another] = phones
  // Apple: without a device and with one number the code is on its way by itself.
  const isSent = only !== undefined && another === undefined
  if (!isSent) return { ...places, kind: 'CHOOSE', sentTo: null }
  return routed(talk, { to: 'PHONE', phoneId: only.id, how: only.callsOnly ? 'CALL' : 'TEXT' }, places)
}

type Places = Pick<CodeChallenge, 'digits' | 'devices' | 'phones'>

/**
 * Has a code sent; the one before is worth nothing from then on. Apple may answer with an error and send it all the same,
 * so what names no reason counts as sent.
 * @throws {AppleSignInError} RESEND_LIMIT, NUMBER_UNREACHABLE, CODES_BLOCKED, SIGN_IN_LOST, REFUSED
 */
export async function sendCode(talk: Conversation, wish: CodeWish, places: Places): Promise<CodeChallenge> {
  try {
    await talk.idmsa(
      wish.to === 'DEVICES'
        ? { step: 'SEND_CODE', method: 'PUT', path: `${VERIFY}/trusteddevice/securitycode`, json: {} }
        : {
            step: 'SEND_CODE',
            method: 'PUT',
            path: `${VERIFY}/phone`,
            json: { phoneNumber: { id: wish.phoneId }, mode: modeOf(wish.how) },
          },
    )
  } catch (error) {
    if (!(error instanceof AppleSignInError) || !MAYBE_SENT.includes(error.problem) || error.status === null)
      throw error
  }
  return routed(talk, wish, places)
}

const MAYBE_SENT: readonly SignInProblem[] = [SignInProblem.UNAVAILABLE, SignInProblem.UNEXPECTED]

function routed(talk: Conversation, wish: CodeWish, places: Places): CodeChallenge {
  talk.route = JSON.stringify(wish)
  if (wish.to === 'DEVICES') return { ...places, kind: 'DEVICES', sentTo: null }
  const sentTo = places.phones.find(({ id }) => id === wish.phoneId)?.masked ?? null
  return { ...places, kind: wish.how, sentTo }
}

const wishShape = z.union([
  z.object({ to: z.literal('DEVICES') }),
  z.object({ to: z.literal('PHONE'), phoneId: z.number(), how: z.enum(['TEXT', 'CALL']) }),
])

/** Enters a code by the route on which it was sent. @throws {AppleSignInError} CODE_WRONG, CODES_BLOCKED, SIGN_IN_LOST */
export async function enterCode(talk: Conversation, code: string): Promise<void> {
  if (talk.route === null) throw new AppleSignInError(SignInProblem.CODE_WRONG, { step: 'ENTER_CODE' })
  const route = wishShape.parse(JSON.parse(talk.route))
  const securityCode = { code }
  await talk.idmsa(
    route.to === 'DEVICES'
      ? {
          step: 'ENTER_CODE',
          method: 'POST',
          path: `${VERIFY}/trusteddevice/securitycode`,
          json: { securityCode },
        }
      : {
          step: 'ENTER_CODE',
          method: 'POST',
          path: `${VERIFY}/phone/securitycode`,
          json: { phoneNumber: { id: route.phoneId }, securityCode, mode: modeOf(route.how) },
        },
  )
}

/** Has this browser trusted for thirty days, which also opens the session. @throws {AppleSignInError} */
export async function trustBrowser(talk: Conversation): Promise<void> {
  await talk.idmsa({ step: 'TRUST', method: 'GET', path: '/appleauth/auth/2sv/trust' })
}

const modeOf = (how: 'TEXT' | 'CALL'): string => (how === 'TEXT' ? 'sms' : 'voice')

function toPhone({
  id,
  numberWithDialCode,
  obfuscatedNumber,
  pushMode,
}: z.infer<typeof phoneShape>): CodePhone {
  return { id, masked: numberWithDialCode ?? obfuscatedNumber ?? `${id}`, callsOnly: pushMode === 'voice' }
}
