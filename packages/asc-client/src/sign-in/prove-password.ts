import { z } from 'zod'
import { readSaid, type Conversation } from './conversation.ts'
import { solvePuzzle } from './hashcash.ts'
import { AppleSignInError, SignInProblem } from './sign-in-error.ts'
import { startSrp, type SrpOffer } from './srp.ts'

const AUTH = '/appleauth/auth'
const offerShape = z.object({
  iteration: z.int().min(1).max(1_000_000),
  salt: z.base64(),
  protocol: z.enum(['s2k', 's2k_fo']),
  b: z.base64(),
  c: z.string(),
})

/** Whether a company signs this account in; known before a password is typed. */
export async function isFederated(talk: Conversation, email: string): Promise<boolean> {
  const said = await talk.idmsa({
    step: 'FEDERATION',
    method: 'POST',
    path: `${AUTH}/federate?isRememberMeEnabled=false`,
    json: { accountName: email, rememberMe: false },
  })
  return z.object({ federated: z.boolean() }).safeParse(said.json).data?.federated ?? false
}

/**
 * Proves a password without sending it. A browser that Apple still trusts is in at once, else a second factor is asked for.
 * @throws {AppleSignInError}
 */
export async function provePassword(
  talk: Conversation,
  { email, password }: { email: string; password: string },
): Promise<'SIGNED_IN' | 'CODE_NEEDED'> {
  const { a, prove } = startSrp()
  const init = { a: a.toString('base64'), accountName: email, protocols: ['s2k', 's2k_fo'] }
  const offered = await talk.idmsa({ step: 'OFFER', method: 'POST', path: `${AUTH}/signin/init`, json: init })
  const { iteration, c, ...offer } = readSaid(offered, offerShape)
  const proofs = await proven(() => prove(bytesOf(offer, iteration), email, password))
  // The puzzle is good once and for a short time: fetched right before it is used.
  const stamp = await solveOne(talk)
  const said = await talk.idmsa({
    step: 'PROOF',
    method: 'POST',
    path: `${AUTH}/signin/complete?isRememberMeEnabled=false`,
    json: {
      accountName: email,
      rememberMe: false,
      m1: proofs.m1.toString('base64'),
      m2: proofs.m2.toString('base64'),
      c,
    },
    headers: { 'X-Apple-HC': stamp },
    accepts: [409],
  })
  return said.status === 409 ? 'CODE_NEEDED' : 'SIGNED_IN'
}

async function solveOne(talk: Conversation): Promise<string> {
  const path = `${AUTH}/signin?widgetKey=${talk.widgetKey}`
  const page = await talk.idmsa({ step: 'PAGE', method: 'GET', path })
  const bits = Number(page.header('x-apple-hc-bits') ?? Number.NaN)
  const challenge = page.header('x-apple-hc-challenge') ?? ''
  return proven(() => Promise.resolve(solvePuzzle({ bits, challenge }, talk.now())))
}

async function proven<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new AppleSignInError(SignInProblem.UNEXPECTED, { step: 'PROOF', cause: error })
  }
}

function bytesOf(
  { protocol, salt, b }: { protocol: SrpOffer['protocol']; salt: string; b: string },
  iterations: number,
): SrpOffer {
  return { protocol, iterations, salt: Buffer.from(salt, 'base64'), b: Buffer.from(b, 'base64') }
}
