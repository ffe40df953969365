import { readAccessKey, resetAccessKey, type WebAccessKey } from './access-key.ts'
import {
  enterCode,
  openChallenge,
  sendCode,
  trustBrowser,
  type CodeChallenge,
  type CodeWish,
} from './challenge.ts'
import { Conversation, type SignInOptions } from './conversation.ts'
import { isFederated, provePassword } from './prove-password.ts'
import { readAgreements, readSession, switchProvider, type WebSession } from './web-session.ts'

/** What a call came to, with what the browser holds after it: cookies and headers, secret, to be sealed and handed on. */
export interface Step<T> {
  held: string
  result: T
}

/**
 * Signing in with an Apple ID as the page of App Store Connect does, and what its session shows. Nothing here is
 * documented by Apple, which changes it about once a year. `held` is what the call before came to. Every call throws an
 * `AppleSignInError`, and none is ever tried again by itself: Apple counts.
 */
export interface AppleSignIn {
  /** Whether a company signs this account in, asked before a password is typed. */
  isFederated(email: string): Promise<boolean>
  /** Proves a password, with the cookies of an earlier sign-in where there was one: a browser that Apple trusts needs no code. */
  prove(
    who: { email: string; password: string },
    held: string | null,
  ): Promise<Step<'SIGNED_IN' | 'CODE_NEEDED'>>
  /** After a proof that needs a code: where codes can go. One is on its way unless a number has to be chosen. */
  challenge(held: string): Promise<Step<CodeChallenge>>
  sendCode(held: string, wish: CodeWish, challenge: CodeChallenge): Promise<Step<CodeChallenge>>
  enterCode(held: string, code: string): Promise<Step<null>>
  /** After the code: opens the session, and has the browser trusted. */
  trust(held: string): Promise<Step<null>>
  session(held: string): Promise<Step<WebSession>>
  switchProvider(held: string, issuerId: string): Promise<Step<WebSession>>
  agreements(held: string): Promise<Step<string[]>>
  accessKey(held: string): Promise<Step<WebAccessKey | null>>
  /** Ends the present token wherever it is used; with its person's consent alone. */
  resetAccessKey(held: string): Promise<Step<WebAccessKey>>
}

/** A way to Apple's sign-in; making one sends nothing. */
export function createAppleSignIn(options: SignInOptions): AppleSignIn {
  const step = async <T>(
    held: string | null,
    work: (talk: Conversation) => Promise<T>,
    anew = false,
  ): Promise<Step<T>> => {
    const talk = await Conversation.open(options, held, { anew })
    const result = await work(talk)
    return { held: await talk.save(), result }
  }
  return {
    isFederated: async (email) => (await step(null, (talk) => isFederated(talk, email))).result,
    prove: (who, held) => step(held, (talk) => provePassword(talk, who), true),
    challenge: (held) => step(held, openChallenge),
    sendCode: (held, wish, challenge) => step(held, (talk) => sendCode(talk, wish, challenge)),
    enterCode: (held, code) => step(held, async (talk) => enterCode(talk, code).then(() => null)),
    trust: (held) => step(held, async (talk) => trustBrowser(talk).then(() => null)),
    session: (held) => step(held, readSession),
    switchProvider: (held, issuerId) => step(held, (talk) => switchProvider(talk, issuerId)),
    agreements: (held) => step(held, readAgreements),
    accessKey: (held) => step(held, readAccessKey),
    resetAccessKey: (held) => step(held, resetAccessKey),
  }
}
