import { createHash, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Simulator } from '../../src/index.ts'

// A client of Apple's sign-in in one page, for these tests alone.

const WIDGET_KEY = 'e0b80c3bf78523bfe80974d320935bfa30add02e1bff88ec2166c6bd5a706c42'
const N = BigInt(
  '0xAC6BDB41324A9A9BF166DE5E1389582FAF72B6651987EE07FC3192943DB56050A37329CBB4A099ED8193E0757767A13DD52312AB4B03310DCD7F48A9DA04FD50E8083969EDB767B0CF6095179A163AB3661A05FBD5FAAAE82918A9962F0B93B855F97993EC975EEAA80D740ADBF4FF747359D041D5C33EA71D281E446B14773BCA97B43A23FB801676BD207A436C6481F1D2B9078717461A5B9D32E688F87748544523B524B0D57D5EA77A2775D2ECFA032CFBDBF52FB3786160279004E57AE6AF874E7303CE53299CCC041C7BC308D82A5698F3A8D0C38271AE35F8E9DBFBB694B5C803D89F7AE435DE236D525F54759B65E372FCD68EF20FA7111F9E4AFF73',
)

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const hex = (value: bigint): string => value.toString(16)
const minimal = (value: bigint): Buffer =>
  Buffer.from(hex(value).padStart(Math.ceil(hex(value).length / 2) * 2, '0'), 'hex')
const padded = (value: bigint): Buffer => Buffer.from(hex(value).padStart(512, '0'), 'hex')
const big = (from: Buffer): bigint => BigInt(`0x${from.toString('hex')}`)

function power(base: bigint, exponent: bigint): bigint {
  let [result, factor, rest] = [1n, base % N, exponent]
  for (; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = (result * factor) % N
    factor = (factor * factor) % N
  }
  return result
}

interface Offer {
  iteration: number
  salt: string
  protocol: string
  b: string
  c: string
}

function proofs(a: bigint, offer: Offer, email: string, password: string): { m1: string; m2: string } {
  const salt = Buffer.from(offer.salt, 'base64')
  const b = big(Buffer.from(offer.b, 'base64'))
  const p = sha256(password)
  const key = pbkdf2Sync(
    offer.protocol === 's2k_fo' ? p.toString('hex') : p,
    salt,
    offer.iteration,
    32,
    'sha256',
  )
  const x = big(sha256(salt, sha256(':', key)))
  const k = big(sha256(minimal(N), padded(2n)))
  const ours = power(2n, a)
  const u = big(sha256(padded(ours), padded(b)))
  const shared = power((((b - k * power(2n, x)) % N) + N) % N, a + u * x)
  const sessionKey = sha256(minimal(shared))
  const mixed = sha256(minimal(N)).map((byte, index) => byte ^ (sha256(padded(2n))[index] ?? 0))
  const m1 = sha256(Buffer.from(mixed), sha256(email), salt, minimal(ours), minimal(b), sessionKey)
  return { m1: m1.toString('base64'), m2: sha256(minimal(ours), m1, sessionKey).toString('base64') }
}

/** What a test may spoil. */
export interface Spoiling {
  stamp?: (stamp: string) => string | null
  c?: string
  m2?: string
  session?: Record<string, string>
}

/** A browser at Apple's sign-in page: one jar of cookies, the newest session headers. */
export class Browser {
  readonly cookies = new Map<string, string>()
  session: Record<string, string> = {}
  lastStamp = ''
  private readonly simulator: Simulator

  constructor(simulator: Simulator) {
    this.simulator = simulator
  }

  async send(
    where: 'idmsa' | 'appstoreconnect',
    method: string,
    path: string,
    more: { json?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const response = await fetch(`${this.simulator[where]}${path}`, {
      method,
      headers: {
        'X-Apple-Widget-Key': WIDGET_KEY,
        ...this.session,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(more.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...more.headers,
      },
      ...(more.json === undefined ? {} : { body: JSON.stringify(more.json) }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(name.length + 1)
      this.cookies.set(name, name.startsWith('DES') ? `"${value}"` : value)
    }
    for (const name of ['x-apple-id-session-id', 'scnt']) {
      const value = response.headers.get(name)
      if (value !== null) this.session[name] = value
    }
    return response
  }

  /** Steps 1 to 3: the page, the offer, the proofs. */
  async prove(
    { email, password }: { email: string; password: string },
    spoiling: Spoiling = {},
  ): Promise<Response> {
    const a = big(randomBytes(32))
    const init = {
      a: minimal(power(2n, a)).toString('base64'),
      accountName: email,
      protocols: ['s2k', 's2k_fo'],
    }
    const offer = (await (
      await this.send('idmsa', 'POST', '/appleauth/auth/signin/init', { json: init })
    ).json()) as Offer // as documented
    const page = await this.send('idmsa', 'GET', `/appleauth/auth/signin?widgetKey=${WIDGET_KEY}`)
    this.lastStamp = solve(page)
    const stamp = spoiling.stamp === undefined ? this.lastStamp : spoiling.stamp(this.lastStamp)
    const { m1, m2 } = proofs(a, offer, email, password)
    return this.send('idmsa', 'POST', '/appleauth/auth/signin/complete?isRememberMeEnabled=false', {
      json: { accountName: email, rememberMe: false, m1, m2: spoiling.m2 ?? m2, c: spoiling.c ?? offer.c },
      headers: { ...(stamp === null ? {} : { 'X-Apple-HC': stamp }), ...spoiling.session },
    })
  }

  /** The second factor: takes a code on the devices, or by a number. */
  async enter(code: string, phoneId?: number): Promise<Response> {
    const securityCode = { code }
    const path = '/appleauth/auth/verify'
    return phoneId === undefined
      ? this.send('idmsa', 'POST', `${path}/trusteddevice/securitycode`, { json: { securityCode } })
      : this.send('idmsa', 'POST', `${path}/phone/securitycode`, {
          json: { phoneNumber: { id: phoneId }, securityCode, mode: 'sms' },
        })
  }

  push(): Promise<Response> {
    return this.send('idmsa', 'PUT', '/appleauth/auth/verify/trusteddevice/securitycode', { json: {} })
  }

  text(id: number, mode = 'sms'): Promise<Response> {
    return this.send('idmsa', 'PUT', '/appleauth/auth/verify/phone', { json: { phoneNumber: { id }, mode } })
  }

  trust(): Promise<Response> {
    return this.send('idmsa', 'GET', '/appleauth/auth/2sv/trust')
  }
}

function solve(page: Response): string {
  const bits = Number(page.headers.get('x-apple-hc-bits'))
  const head = `1:${bits}:20260520190000:${page.headers.get('x-apple-hc-challenge') ?? ''}::`
  for (let counter = 0; ; counter += 1) {
    const digest = createHash('sha1').update(`${head}${counter}`).digest()
    if (digest.readUInt32BE() >>> (32 - bits) === 0) return `${head}${counter}`
  }
}
