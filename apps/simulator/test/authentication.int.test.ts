import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, control, firstError, keyOf, salesQuery, token } from './support/client.ts'

let simulator: Simulator
let account: AccountDescription
let other: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 2 })
  const [first, second] = simulator.accounts
  if (first === undefined || second === undefined) throw new Error('two accounts expected')
  account = first
  other = second
})
afterAll(() => simulator.close())

const now = (): number => Math.floor(Date.now() / 1000)

async function statusWith(authorization: string): Promise<number> {
  return (await fetch(`${simulator.api}/v1/apps`, { headers: { authorization } })).status
}

describe('a token', () => {
  it('is accepted when a team key signed it with its issuer', async () => {
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN'))}`)).toBe(200)
  })

  it('is accepted when an individual key signed it with the subject "user"', async () => {
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN', 'individual'))}`)).toBe(
      200,
    )
  })

  it('is refused with one and the same document whatever is wrong', async () => {
    const response = await fetch(`${simulator.api}/v1/apps`)
    expect(response.status).toBe(401)
    expect(await firstError(response)).toMatchObject({
      status: '401',
      code: 'NOT_AUTHORIZED',
      title: 'Authentication credentials are missing or invalid.',
    })
  })

  it.each([
    ['expired', () => ({ iat: now() - 1200, exp: now() - 1 })],
    ['living longer than 20 minutes', () => ({ iat: now(), exp: now() + 1201 })],
    ['from the future', () => ({ iat: now() + 30, exp: now() + 600 })],
    ['for another audience', () => ({ aud: 'apple-developer-enterprise-v1' })],
    ['of another issuer', () => ({ iss: other.issuerId })],
    ['without an issuer', () => ({ iss: null })],
    ['made for the App Store Server API', () => ({ bid: 'com.example.app' })],
    ['naming another key', () => ({ kid: keyOf(other, 'ADMIN').keyId })],
    ['naming a key that does not exist', () => ({ kid: 'ZZZZZZZZZZ' })],
  ])('is refused when it is %s', async (_what, wish) => {
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN'), wish())}`)).toBe(401)
  })

  it('may live for months where its scope names lists of Xcode Cloud alone, and then asks for nothing else', async () => {
    const scope = ['GET /v1/ciProducts']
    const long = { iat: now(), exp: now() + 31 * 86_400 }
    const wishes = { ...long, scope }
    const bearer = `Bearer ${await token(account, keyOf(account, 'ADMIN'), wishes)}`
    expect(await statusWith(bearer)).toBe(401)
    const allowed = await fetch(`${simulator.api}/v1/ciProducts?limit=1`, {
      headers: { authorization: bearer },
    })
    expect(allowed.status).not.toBe(401)
    const ofApps = { ...long, scope: ['GET /v1/apps'] }
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN'), ofApps)}`)).toBe(401)
    const short = { scope: ['GET /v1/apps'] }
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN'), short)}`)).toBe(200)
  })

  it('is refused when an individual key names an issuer', async () => {
    const key = keyOf(account, 'ADMIN', 'individual')
    expect(await statusWith(`Bearer ${await token(account, key, { iss: account.issuerId })}`)).toBe(401)
  })

  it('is refused when an In-App Purchase key signed it', async () => {
    expect(await statusWith(`Bearer ${await token(account, keyOf(account, 'ADMIN', 'inAppPurchase'))}`)).toBe(
      401,
    )
  })

  it('is refused when its signature was tampered with', async () => {
    const good = await token(account, keyOf(account, 'ADMIN'))
    expect(await statusWith(`Bearer ${good.slice(0, -6)}AAAAAA`)).toBe(401)
  })

  it('is refused as soon as its key is revoked, and accepted again when control restores it', async () => {
    const key = keyOf(account, 'DEVELOPER')
    await control(simulator, 'PATCH', `/keys/${key.keyId}`, { revoked: true })
    expect((await ask(simulator, { account, key }, '/v1/apps')).status).toBe(401)
    await control(simulator, 'PATCH', `/keys/${key.keyId}`, { revoked: false })
    expect((await ask(simulator, { account, key }, '/v1/apps')).status).toBe(200)
  })

  it('is judged by the clock of the Date header, which control can skew', async () => {
    const bearer = `Bearer ${await token(account, keyOf(account, 'ADMIN'))}`
    await control(simulator, 'POST', '/clock', { apiSkewSeconds: -3600 })
    const response = await fetch(`${simulator.api}/v1/apps`, { headers: { authorization: bearer } })
    await control(simulator, 'POST', '/clock', { apiSkewSeconds: 0 })
    expect(response.status).toBe(401)
    expect(Date.parse(response.headers.get('date') ?? '')).toBeLessThan(Date.now() - 3_500_000)
    expect(await statusWith(bearer)).toBe(200)
  })
})

describe('a role', () => {
  it.each([
    ['ADMIN', 404],
    ['SALES', 404],
    ['FINANCE', 404],
    ['APP_MANAGER', 403],
    ['DEVELOPER', 403],
  ])('%s gets %i for a sales report of the future', async (role, status) => {
    const as = { account, key: keyOf(account, role) }
    expect((await ask(simulator, as, salesQuery(account.vendorNumbers[0], '2099-01-01'))).status).toBe(status)
  })

  it('does not help an individual key to sales reports', async () => {
    const as = { account, key: keyOf(account, 'ADMIN', 'individual') }
    const response = await ask(simulator, as, salesQuery(account.vendorNumbers[0], '2026-01-01'))
    expect(response.status).toBe(403)
    expect(await firstError(response)).toMatchObject({
      detail: 'The API key in use does not allow this request',
    })
  })

  it('can be changed by control', async () => {
    const key = keyOf(other, 'APP_MANAGER')
    await control(simulator, 'PATCH', `/keys/${key.keyId}`, { role: 'SALES' })
    const query = salesQuery(other.vendorNumbers[0], '2099-01-01')
    expect((await ask(simulator, { account: other, key }, query)).status).toBe(404)
  })
})
