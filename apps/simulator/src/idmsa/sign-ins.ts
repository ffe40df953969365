import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { SimulatedClock } from '../clock/clock.ts'
import type { AppleId } from '../data/apple-ids.ts'
import { Codes, type CodeBook } from './codes.ts'
import { Puzzles } from './hashcash.ts'
import { SignInError } from './sign-in-error.ts'
import { srpRecord, type SrpExchange, type SrpRecord } from './srp.ts'
import { WebSessions } from './web-sessions.ts'

/** One sign-in from its first message on, as Apple remembers it. */
export interface SignIn {
  id: string
  /** Changes with every answer to `init` and `complete`. */
  scnt: string
  accountName: string
  appleId: AppleId | null
  /** The exchange that waits for its proofs, under the name that the client has to echo. */
  exchange: { c: string; srp: SrpExchange } | null
  phase: 'PROVING' | 'CHALLENGED' | 'VERIFIED'
  codes: CodeBook
}

/** The service key that App Store Connect's page has had for years. */
export const WIDGET_KEY = 'e0b80c3bf78523bfe80974d320935bfa30add02e1bff88ec2166c6bd5a706c42'

const WRONG_PASSWORDS_UNTIL_LOCKED = 10
const MAX_SIGN_INS = 2000

/** Everything that Apple's sign-in remembers, and what control has set. */
export class SignIns {
  readonly puzzles = new Puzzles()
  readonly codes: Codes
  readonly web: WebSessions
  /** Rounds of the key derivation. Apple's are some 20,000; a thousand lets tests be quick. */
  iterations = 1000
  /** Whether the page's configuration still tells the widget key: since September 2026 it answers 404. */
  tellsWidgetKey = false
  private readonly byId = new Map<string, SignIn>()
  private readonly records = new WeakMap<AppleId, SrpRecord & { password: string }>()
  private readonly wrongPasswords = new WeakMap<AppleId, number>()
  private readonly seed: string

  constructor(seed: string, clock: SimulatedClock) {
    this.seed = seed
    this.codes = new Codes(seed, clock)
    this.web = new WebSessions(clock)
  }

  begin(accountName: string, appleId: AppleId | null): SignIn {
    if (this.byId.size >= MAX_SIGN_INS) this.byId.clear()
    const id = `AAA${randomBytes(24).toString('base64url')}`
    const signIn: SignIn = {
      id,
      scnt: newScnt(),
      accountName,
      appleId,
      exchange: null,
      phase: 'PROVING',
      codes: this.codes.newBook(),
    }
    this.byId.set(id, signIn)
    return signIn
  }

  /** The sign-in that the two headers name. @throws {SignInError} 401 when it is unknown or the message is out of turn */
  get(id: unknown, scnt: unknown, phases: readonly SignIn['phase'][]): SignIn {
    const signIn = typeof id === 'string' ? this.byId.get(id) : undefined
    if (signIn === undefined || signIn.scnt !== scnt || !phases.includes(signIn.phase))
      throw new SignInError(401)
    return signIn
  }

  turn(signIn: SignIn): void {
    signIn.scnt = newScnt()
  }

  /** What stands for somebody's password; for a name that nobody has, one that no password fits. */
  recordOf(appleId: AppleId | null, accountName: string): SrpRecord {
    const how = {
      protocol: appleId?.signIn.protocol ?? 's2k',
      salt: createHash('sha256').update(`${this.seed}/salt/${accountName}`).digest().subarray(0, 16),
      iterations: this.iterations,
    } as const
    if (appleId === null) return srpRecord(randomUUID(), how)
    const known = this.records.get(appleId)
    const fits =
      known?.password === appleId.password &&
      known.protocol === how.protocol &&
      known.iterations === how.iterations
    if (fits) return known
    const made = { ...srpRecord(appleId.password, how), password: appleId.password }
    this.records.set(appleId, made)
    return made
  }

  /** Counts a password that was wrong; after too many in a row Apple locks the account. */
  notePassword(appleId: AppleId, wasRight: boolean): void {
    const wrong = wasRight ? 0 : (this.wrongPasswords.get(appleId) ?? 0) + 1
    this.wrongPasswords.set(appleId, wrong)
    if (wrong >= WRONG_PASSWORDS_UNTIL_LOCKED) appleId.signIn.obstacle = 'LOCKED'
  }
}

const newScnt = (): string => randomBytes(40).toString('base64url')
