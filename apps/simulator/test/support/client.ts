import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { importPKCS8, SignJWT } from 'jose'
import type { AccountDescription, KeyDescription, Simulator } from '../../src/index.ts'

/** Claims that a test wants otherwise than they should be; null leaves a claim out. */
export interface TokenWish {
  scope?: string[]
  iss?: string | null
  sub?: string | null
  aud?: string
  iat?: number
  exp?: number
  bid?: string
  kid?: string
}

/** Mints a token as a client would. */
export async function token(
  account: AccountDescription,
  key: KeyDescription,
  wish: TokenWish = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const owner = key.kind === 'individual' ? { sub: 'user' } : { iss: account.issuerId }
  const { kid, ...claims } = wish
  const payload = { ...owner, aud: 'appstoreconnect-v1', iat: now - 10, exp: now + 900, ...claims }
  const present = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null))
  return new SignJWT(present)
    .setProtectedHeader({ alg: 'ES256', kid: kid ?? key.keyId, typ: 'JWT' })
    .sign(await importPKCS8(readFileSync(key.privateKeyPath, 'utf8'), 'ES256'))
}

export function keyOf(account: AccountDescription, role: string, kind = 'team'): KeyDescription {
  const key = account.keys.find((each) => each.kind === kind && each.role === role)
  if (key === undefined) throw new Error(`${account.name} has no ${kind} key of role ${role}`)
  return key
}

export function accountOf(simulator: Simulator, slug: string): AccountDescription {
  const account = simulator.accounts.find((each) => each.slug === slug)
  if (account === undefined) throw new Error(`no account ${slug}`)
  return account
}

/** Asks the API as one key; adds the token unless the headers bring one. */
export async function ask(
  simulator: Simulator,
  as: { account: AccountDescription; key: KeyDescription },
  path: string,
  init: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const authorization = init.headers?.authorization ?? `Bearer ${await token(as.account, as.key)}`
  return fetch(`${simulator.api}${path}`, { ...init, headers: { ...init.headers, authorization } })
}

/** Asks the control plane; the answer's JSON. */
export async function control(
  simulator: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${simulator.control}/__control${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

/** The first error of Apple's error document. */
export async function firstError(response: Response): Promise<Record<string, unknown>> {
  const document = await errors(response)
  if (document[0] === undefined) throw new Error('no error in the document')
  return document[0]
}

export async function errors(response: Response): Promise<Record<string, unknown>[]> {
  return ((await response.json()) as { errors: Record<string, unknown>[] }).errors // the shape under test
}

/** The rows of a report body, by column. */
export async function reportRows(response: Response): Promise<Record<string, string>[]> {
  const [header = '', ...lines] = gunzipSync(Buffer.from(await response.arrayBuffer()))
    .toString('utf8')
    .replace(/\n$/, '')
    .split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length)
      throw new Error(`${cells.length} cells under ${columns.length} columns`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** The query of a sales report. */
export function salesQuery(
  vendorNumber: string | undefined,
  reportDate: string | null,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    'filter[vendorNumber]': vendorNumber ?? '',
    'filter[reportType]': 'SALES',
    'filter[reportSubType]': 'SUMMARY',
    'filter[frequency]': 'DAILY',
    ...(reportDate === null ? {} : { 'filter[reportDate]': reportDate }),
    ...more,
  })
  return `/v1/salesReports?${query.toString()}`
}
