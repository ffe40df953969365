import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectAccount } from './connected.ts'
import { buildHouse, existing, type House } from './house.ts'
import { addMember } from './people.ts'

let house: House

beforeAll(async () => {
  house = await buildHouse({ accounts: 2, apps: 1 })
})
afterAll(() => house?.close())
afterEach(async () => {
  await house.control('DELETE', '/faults')
  await house.control('POST', '/clock', { apiSkewSeconds: 0 })
  await house.control('PATCH', `/accounts/${house.account(0).slug}`, { closure: null })
})

interface Wanted {
  kind?: string
  role?: string
}

/** A key of the first account as a person would type it. */
async function typed({ kind = 'team', role = 'SALES' }: Wanted = {}) {
  const account = house.account(0)
  const key = existing(account.keys.find((each) => each.kind === kind && each.role === role))
  return {
    privateKey: await readFile(key.privateKeyPath, 'utf8'),
    fileName: basename(key.privateKeyPath),
    keyId: key.keyId,
    issuerId: account.issuerId,
    vendorNumbers: [...account.vendorNumbers],
  }
}

const diagnose = (input: Awaited<ReturnType<typeof typed>> & { bundleId?: string }) =>
  house.core.explain.apiKey(house.owner, input)

/** What was found, by check. */
const byCheck = ({ findings }: Awaited<ReturnType<typeof diagnose>>) =>
  Object.fromEntries(findings.map((finding) => [finding.check, finding]))

const shut = (closure: string) => house.control('PATCH', `/accounts/${house.account(0).slug}`, { closure })

describe('FO-1: a key that is good', () => {
  it('passes every check, family by family, and its token is shown without its signature', async () => {
    const input = await typed()
    const diagnosis = await diagnose(input)
    const found = byCheck(diagnosis)
    for (const check of [
      'FILE',
      'KEY_ID',
      'ISSUER',
      'KIND',
      'CLOCK',
      'SIGNATURE',
      'ACCOUNT',
      'APPS',
      'SALES',
    ])
      expect([check, found[check]?.status]).toEqual([check, 'PASSED'])
    expect(diagnosis.claims).toMatchObject({
      header: { alg: 'ES256', kid: input.keyId, typ: 'JWT' },
      payload: { iss: input.issuerId, aud: 'appstoreconnect-v1' },
    })
    expect(
      existing(diagnosis.claims).payload.exp - existing(diagnosis.claims).payload.iat,
    ).toBeLessThanOrEqual(1_200)
    expect(JSON.stringify(diagnosis)).not.toContain(input.privateKey.slice(40, 80))
  })

  it('leaves nothing behind but what it took of Apple’s limits', async () => {
    const before = [
      await house.count('credential'),
      await house.count('audit_entry'),
      await house.count('outbox'),
    ]
    await diagnose(await typed())
    expect([
      await house.count('credential'),
      await house.count('audit_entry'),
      await house.count('outbox'),
    ]).toEqual(before)
  })
})

describe('FO-1: Apple’s one refusal is taken apart', () => {
  it('a team key typed as an individual one is told to lack its issuer', async () => {
    const found = byCheck(await diagnose({ ...(await typed()), issuerId: '' }))
    expect(found['SIGNATURE']).toMatchObject({
      status: 'FAILED',
      hint: expect.stringContaining('issuer ID is missing'),
    })
  })

  it('an individual key typed with an issuer is recognised by trying it without', async () => {
    const input = await typed({ kind: 'individual', role: 'ADMIN' })
    const diagnosis = await diagnose(input)
    expect(byCheck(diagnosis)['SIGNATURE']).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining(`accepts the same file as the individual key ${input.keyId}`),
      hint: expect.stringContaining('leave the issuer ID empty'),
    })
    expect(diagnosis.claims?.payload).toMatchObject({ sub: 'user' })
    expect(diagnosis.claims?.payload).not.toHaveProperty('iss')
  })

  it('a mistyped key ID is mended by the one in the name of the file', async () => {
    const input = await typed()
    const found = byCheck(await diagnose({ ...input, keyId: 'AAAAAAAAAA' }))
    expect(found['KEY_ID']?.status).toBe('FAILED')
    expect(found['SIGNATURE']).toMatchObject({ hint: `Use the key ID ${input.keyId}.` })
  })

  it('an issuer with a space behind it works, and the space is told', async () => {
    const input = await typed()
    const found = byCheck(await diagnose({ ...input, issuerId: `${input.issuerId} ` }))
    expect([found['ISSUER']?.status, found['SIGNATURE']?.status]).toEqual(['ADVICE', 'PASSED'])
  })

  it('a wrong clock is told instead of anything about the key', async () => {
    await house.control('POST', '/clock', { apiSkewSeconds: -3_600 })
    const found = byCheck(await diagnose(await typed()))
    expect(found['CLOCK']).toMatchObject({ status: 'FAILED', actor: 'WORKSPACE_ADMIN' })
    expect(found['SIGNATURE']?.status).toBe('NOT_CHECKED')
  })

  it.each([
    [
      'a revoked key',
      'revoked',
      async (keyId: string) => house.control('PATCH', `/keys/${keyId}`, { revoked: true }),
    ],
    [
      'an account that never asked for the API',
      'not asked for access',
      () => shut('API_ACCESS_NOT_REQUESTED'),
    ],
  ])('%s is among the causes that are left', async (_, words, spoil) => {
    const input = await typed({ role: 'DEVELOPER' })
    await spoil(input.keyId)
    const found = byCheck(await diagnose(input))
    expect(found['SIGNATURE']).toMatchObject({ status: 'FAILED', hint: expect.stringContaining(words) })
    await house.control('PATCH', `/keys/${input.keyId}`, { revoked: false })
  })

  it.each(['push', 'signIn'])('a key for another service (%s) is among them too', async (kind) => {
    const path = `/accounts/${house.account(0).slug}/keys`
    const made = (await house.control('POST', path, { kind, role: 'ADMIN' })) as {
      keyId: string
      privateKeyPath: string
    } // the control plane's answer
    const privateKey = await readFile(made.privateKeyPath, 'utf8')
    const found = byCheck(
      await diagnose({ ...(await typed()), privateKey, keyId: made.keyId, fileName: 'AuthKey.p8' }),
    )
    expect(found['SIGNATURE']).toMatchObject({
      status: 'FAILED',
      hint: expect.stringContaining('Sign in with Apple'),
    })
  })
})

describe('an account that is shut', () => {
  it.each([
    ['AGREEMENT_MISSING', 'agreement'],
    ['AGREEMENT_OLD_WORDING', 'agreement'],
    ['MEMBERSHIP_EXPIRED', 'membership'],
    ['TEAM_NOT_FOUND', 'team'],
  ])('%s is told with its person, and the key is cleared', async (closure, word) => {
    await shut(closure)
    const found = byCheck(await diagnose(await typed()))
    expect(found['SIGNATURE']?.status).toBe('PASSED')
    expect(found['ACCOUNT']).toMatchObject({
      status: 'FAILED',
      actor: 'CLIENT_ACCOUNT_HOLDER',
      message: expect.stringContaining(word),
    })
  })
})

describe('FO-4: a key for In-App Purchases', () => {
  const purchases = () => typed({ kind: 'inAppPurchase', role: 'ADMIN' })
  let bundleId: string
  beforeAll(async () => {
    const { clientId } = await connectAccount(house, { name: 'Seller', histories: false })
    const { nodes } = await house.core.apps.list(house.owner, { first: 1, clientId })
    bundleId = existing(nodes[0]?.bundleId)
  })

  it('is recognised by its name and tried where it belongs, sandbox and production', async () => {
    const diagnosis = await diagnose({ ...(await purchases()), bundleId })
    const found = byCheck(diagnosis)
    expect(found['KIND']).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('In-App Purchases'),
    })
    expect([found['PURCHASES_SANDBOX']?.status, found['PURCHASES_PRODUCTION']?.status]).toEqual([
      'PASSED',
      'PASSED',
    ])
    expect(diagnosis.claims?.payload).toHaveProperty('bid')
  })

  it('is recognised by its behaviour where its file was renamed', async () => {
    const input = { ...(await purchases()), fileName: 'apple.p8', bundleId }
    expect(byCheck(await diagnose(input))['KIND']?.message).toContain('In-App Purchases')
  })

  it('without a bundle ID is told what is missing', async () => {
    const found = byCheck(await diagnose(await purchases()))
    expect(found['PURCHASES_SANDBOX']).toMatchObject({
      status: 'NOT_CHECKED',
      hint: expect.stringContaining('bundle ID'),
    })
  })

  it('with the bundle ID of another team is refused, with every claim that is left', async () => {
    const found = byCheck(await diagnose({ ...(await purchases()), bundleId: 'com.example.other' }))
    expect(found['PURCHASES_PRODUCTION']).toMatchObject({
      status: 'FAILED',
      hint: expect.stringContaining('com.example.other is no app of this team'),
    })
  })
})

describe('what a key may do', () => {
  it('FO-16: is asked family by family, and a refusal of certificates is told to harm nothing', async () => {
    const found = byCheck(await diagnose(await typed()))
    expect(found['PROVISIONING']).toMatchObject({
      status: 'ADVICE',
      message: expect.stringContaining('Reports and apps are not affected'),
      hint: expect.stringContaining('no developer team'),
    })
    expect(found['FINANCE']).toMatchObject({ status: 'ADVICE', actor: 'CLIENT_ADMIN' })
  })

  it('says when it is more than is needed', async () => {
    expect(byCheck(await diagnose(await typed({ role: 'ADMIN' })))['RIGHTS']).toMatchObject({
      status: 'ADVICE',
      message: expect.stringContaining('more than is needed'),
    })
    expect(byCheck(await diagnose(await typed()))).not.toHaveProperty('RIGHTS')
  })

  it('says when Apple knows no such vendor number', async () => {
    const found = byCheck(await diagnose({ ...(await typed()), vendorNumbers: ['99999999'] }))
    expect(found['VENDOR_NUMBER']).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('99999999'),
    })
  })

  it('cannot be told while Apple is silent, and that is said', async () => {
    await house.control('POST', '/faults', { kind: 'serverError' })
    expect(byCheck(await diagnose(await typed()))['SIGNATURE']).toMatchObject({
      status: 'NOT_CHECKED',
      actor: 'APPLE',
    })
  })
})

it('is for those who may connect', async () => {
  const viewer = await addMember(house, { role: 'VIEWER', everything: true })
  await expect(house.core.explain.apiKey(viewer, await typed())).rejects.toThrow('FORBIDDEN')
})
