import { dayNumber, dayText } from '../clock/day.ts'
import { pacificTime } from '../clock/pacific.ts'
import { Draw } from '../random/draw.ts'
import { hashOf } from '../random/hash.ts'
import { uuidOf } from '../random/ids.ts'
import type { Account } from './account.ts'
import type { Changes } from './changes.ts'
import { peopleOf } from './people.ts'
import { mannerOf, phoneNumber, STRANGERS, type SignInManner } from './sign-in-manner.ts'

/** A password that its person made for one program. Apple: `abcd-efgh-ijkl-mnop`, at most 25 at a time. */
export interface AppSpecificPassword {
  label: string
  value: string
  revoked: boolean
}

/** A Reporter token. Apple: one at a time for each Apple ID, good for 180 days. */
export interface ReporterToken {
  value: string
  /** The last day on which it works, Pacific. */
  expiresOn: string
}

/** Somebody's Apple ID: what they know, and what they made of it. */
export interface AppleId {
  email: string
  password: string
  phone: string
  appSpecificPasswords: AppSpecificPassword[]
  reporterToken: ReporterToken | null
  /** The question to which Reporter waits for a yes. */
  openTokenRequest: string | null
  signIn: SignInManner
}

/** An account that an Apple ID reaches, with the roles it has there. */
export interface Membership {
  account: Account
  roles: readonly string[]
}

/** Apple: a Reporter token is good for 180 days. */
export const TOKEN_DAYS = 180
/** How old the tokens are that exist from the start. */
const FIRST_TOKEN_AGE_DAYS = 40
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The Apple IDs of everybody who works in some account, made when first asked for. */
export class AppleIds {
  private readonly byEmail = new Map<string, AppleId>()
  private readonly seed: string
  private readonly accounts: readonly Account[]
  private readonly changes: Changes
  private readonly nowMs: () => number
  private readonly startedOn: number
  private serial = 0
  private holders: { of: number; emails: ReadonlySet<string> } | undefined
  /** Told of each token that is made. */
  onToken: (email: string, token: ReporterToken) => void = () => undefined

  constructor(seed: string, accounts: readonly Account[], changes: Changes, nowMs: () => number) {
    this.seed = seed
    this.accounts = accounts
    this.changes = changes
    this.nowMs = nowMs
    this.startedOn = this.today()
  }

  /** An Apple ID that works in some account, or did so when it was first asked for, or one of the strangers; else null. */
  find(email: string): AppleId | null {
    const name = email.trim().toLowerCase()
    const known = this.byEmail.get(name)
    if (known !== undefined) return known
    const [membership] = this.membershipsOf(name)
    const stranger = STRANGERS[name]
    if (membership === undefined && stranger === undefined) return null
    const made = this.derive(name, membership?.roles[0] ?? '')
    made.signIn.obstacle = stranger ?? null
    this.byEmail.set(name, made)
    return made
  }

  /** Every account in which somebody signs in with this address today. */
  membershipsOf(email: string): Membership[] {
    return this.accounts.flatMap((account) => {
      const person = this.changes.of(account).people.find((each) => each.username.toLowerCase() === email)
      return person === undefined ? [] : [{ account, roles: person.roles }]
    })
  }

  /** Whose token this is, if it is anybody's present one. */
  ofToken(token: string): AppleId | null {
    for (const account of this.accounts) {
      for (const { username } of this.changes.of(account).people) {
        const appleId = this.find(username)
        if (appleId?.reporterToken?.value === token) return appleId
      }
    }
    // Somebody who works nowhere any more still has a token that Apple knows.
    return [...this.byEmail.values()].find((each) => each.reporterToken?.value === token) ?? null
  }

  /** Makes a new token, `ageDays` ago if so wanted; the one before it is dead at once. */
  newToken(appleId: AppleId, ageDays = 0): ReporterToken {
    const value = uuidOf(this.seed, 'reporter', appleId.email, this.serial + 1)
    const token = { value, expiresOn: dayText(this.today() + TOKEN_DAYS - ageDays) }
    this.giveToken(appleId, token)
    this.onToken(appleId.email, token)
    return token
  }

  /** The present token turns out to have been made so many days ago, and stays the same. @returns null without one */
  ageToken(appleId: AppleId, ageDays: number): ReporterToken | null {
    if (appleId.reporterToken === null) return null
    const token = { ...appleId.reporterToken, expiresOn: dayText(this.today() + TOKEN_DAYS - ageDays) }
    appleId.reporterToken = token
    this.onToken(appleId.email, token)
    return token
  }

  /** Puts a token that was made before in its place. */
  giveToken(appleId: AppleId, token: ReporterToken): void {
    this.serial += 1
    appleId.reporterToken = token
    appleId.openTokenRequest = null
  }

  isExpired(token: ReporterToken): boolean {
    return dayNumber(token.expiresOn) < this.today()
  }

  newAppSpecificPassword(appleId: AppleId, label: string): AppSpecificPassword {
    this.serial += 1
    const made = { label, value: this.passwordText(appleId.email, this.serial), revoked: false }
    appleId.appSpecificPasswords.push(made)
    return made
  }

  /** Apple: changing the password of an Apple ID revokes all its app-specific passwords at once. */
  changePassword(appleId: AppleId, password: string): void {
    appleId.password = password
    for (const each of appleId.appSpecificPasswords) each.revoked = true
  }

  private derive(email: string, role: string): AppleId {
    const draw = new Draw(hashOf(this.seed, 'apple-id', email))
    const password = `Harbour-${draw.integer(1000, 9999)}-Light`
    const phone = phoneNumber(draw)
    return {
      email,
      password,
      phone,
      appSpecificPasswords: [{ label: 'reports', value: this.passwordText(email, 'first'), revoked: false }],
      reporterToken: this.hadTokenAtStart(email)
        ? {
            value: uuidOf(this.seed, 'reporter', email, 'first'),
            expiresOn: dayText(this.startedOn - FIRST_TOKEN_AGE_DAYS + TOKEN_DAYS),
          }
        : null,
      openTokenRequest: null,
      signIn: mannerOf(role, phone, draw),
    }
  }

  /** Whoever was there for the reports from the start has a token; whoever came later makes one. */
  private hadTokenAtStart(email: string): boolean {
    if (this.holders?.of !== this.accounts.length) {
      const people = this.accounts
        .flatMap(peopleOf)
        .filter(({ roles }) => roles.includes('FINANCE') || roles.includes('SALES'))
      this.holders = { of: this.accounts.length, emails: new Set(people.map(({ username }) => username)) }
    }
    return this.holders.emails.has(email)
  }

  private passwordText(...parts: readonly (string | number)[]): string {
    const draw = new Draw(hashOf(this.seed, 'app-specific', ...parts))
    const block = (): string => Array.from({ length: 4 }, () => LETTERS.charAt(draw.integer(0, 25))).join('')
    return [block(), block(), block(), block()].join('-')
  }

  private today(): number {
    return dayNumber(pacificTime(this.nowMs()).on)
  }
}
