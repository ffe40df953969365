import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../problems/domain-error.ts'
import { checkApiKey, type ApiKeyInput } from './api-key-input.ts'

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const pkcs8 = (pair: { privateKey: { export(o: { type: 'pkcs8'; format: 'pem' }): string | Buffer } }) =>
  pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const pair = ec('P-256')
const good: ApiKeyInput = {
  issuerId: '57246542-96fe-1a63-e053-0824d011072a',
  keyId: '2X9R4HXF34',
  privateKey: pkcs8(pair),
  vendorNumbers: ['85012345'],
}

const findings = async (change: Partial<ApiKeyInput>) => {
  try {
    await checkApiKey({ ...good, ...change })
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return error.problems.map(({ code, field }) => [code, field])
  }
}

describe('checking an API key before Apple is asked', () => {
  it('takes what Apple hands out, and tidies what a person typed', async () => {
    const checked = await checkApiKey({
      ...good,
      keyId: ' 2X9R4HXF34\n',
      issuerId: ` ${good.issuerId} `,
      vendorNumbers: [' 85012345', '85012345', '', '86000000 '],
    })
    expect(checked).toMatchObject({
      method: 'API_KEY_TEAM',
      keyId: '2X9R4HXF34',
      issuerId: good.issuerId,
      vendorNumbers: ['85012345', '86000000'],
    })
  })

  it.each([
    ['Windows line ends', good.privateKey.replaceAll('\n', '\r\n')],
    ['line ends that became spaces', good.privateKey.replaceAll('\n', ' ')],
    ['blanks around it', `  ${good.privateKey}\n\n`],
  ])('takes a key with %s for the same key', async (_, privateKey) => {
    const { fingerprint } = await checkApiKey(good)
    expect(await checkApiKey({ ...good, privateKey })).toMatchObject({ fingerprint })
  })

  it.each([[null], [undefined], [''], ['  ']])(
    'takes a key without an issuer (%j) for an individual one, which needs no vendor number',
    async (issuerId) => {
      const checked = await checkApiKey({ ...good, issuerId, vendorNumbers: [] })
      expect(checked).toMatchObject({ method: 'API_KEY_INDIVIDUAL', issuerId: null, vendorNumbers: [] })
    },
  )

  const sec1 = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString()
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const locked = pair.privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString()

  it.each([
    ['nothing', '', 'KEY_NOT_A_KEY'],
    ['text', 'hello', 'KEY_NOT_A_KEY'],
    ['a PDF called .p8', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj', 'KEY_NOT_A_KEY'],
    ['a key cut off', good.privateKey.slice(0, 120), 'KEY_NOT_A_KEY'],
    ['the public half', publicKey, 'KEY_PUBLIC'],
    ['the older form', sec1, 'KEY_NOT_PKCS8'],
    ['a key under a passphrase', locked, 'KEY_ENCRYPTED'],
    ['another curve', pkcs8(ec('P-384')), 'KEY_NOT_P256'],
    ['another kind', pkcs8(generateKeyPairSync('ed25519')), 'KEY_NOT_EC'],
  ])('finds %s where the key should be', async (_, privateKey, code) => {
    expect(await findings({ privateKey })).toEqual([[code, 'privateKey']])
  })

  it.each([
    [{ keyId: '2x9r4hxf34' }, 'KEY_ID_INVALID', 'keyId'],
    [{ keyId: '' }, 'KEY_ID_INVALID', 'keyId'],
    [{ issuerId: 'my team' }, 'ISSUER_INVALID', 'issuerId'],
    [{ vendorNumbers: [] }, 'VENDOR_NUMBER_MISSING', 'vendorNumbers'],
    [{ vendorNumbers: ['85012345', 'AB12'] }, 'VENDOR_NUMBER_INVALID', 'vendorNumbers'],
    [{ vendorNumbers: ['1234'] }, 'VENDOR_NUMBER_INVALID', 'vendorNumbers'],
    [
      { vendorNumbers: Array.from({ length: 101 }, (_, n) => `${85_000_000 + n}`) },
      'VENDOR_NUMBER_INVALID',
      'vendorNumbers',
    ],
  ])('finds what is wrong with %j', async (change, code, field) => {
    expect(await findings(change)).toEqual([[code, field]])
  })

  it('names everything at once, each at its field', async () => {
    const wrong = { issuerId: 'x', keyId: 'y', privateKey: 'z', vendorNumbers: ['a'] }
    expect(await findings(wrong)).toEqual([
      ['KEY_NOT_A_KEY', 'privateKey'],
      ['KEY_ID_INVALID', 'keyId'],
      ['ISSUER_INVALID', 'issuerId'],
      ['VENDOR_NUMBER_INVALID', 'vendorNumbers'],
    ])
  })

  it('never repeats the key in what it says', async () => {
    const secret = good.privateKey.split('\n')[1] ?? ''
    const error = await checkApiKey({ ...good, keyId: 'x', privateKey: `${good.privateKey}${secret}` }).catch(
      (caught: unknown) => caught,
    )
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret)
  })
})
