import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { localFindings } from './local-findings.ts'
import { readTyped, type DiagnoseApiKeyInput } from './typed-key.ts'

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const issuerId = '57246542-96fe-1a63-e053-0824d011072a'
const good: DiagnoseApiKeyInput = {
  privateKey: pem,
  fileName: 'AuthKey_2X9R4HXF34.p8',
  keyId: '2X9R4HXF34',
  issuerId,
}

const of = async (input: Partial<DiagnoseApiKeyInput>, check: string) =>
  localFindings(await readTyped({ ...good, ...input })).find((finding) => finding.check === check)

describe('the file', () => {
  it('as Apple hands it out passes without a word more', async () => {
    expect(await of({}, 'FILE')).toMatchObject({ status: 'PASSED', hint: null })
  })

  it.each([
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['with its newlines lost', pem.replaceAll('\n', '')],
    ['wrapped in base64', Buffer.from(pem).toString('base64')],
  ])('%s is read, and that it was changed is said', async (_, privateKey) => {
    expect(await of({ privateKey }, 'FILE')).toMatchObject({
      status: 'PASSED',
      hint: expect.stringContaining('changed on the way'),
    })
  })

  it.each([
    ['a PDF that is called .p8', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>', 'This is no private key.'],
    [
      'an encrypted key',
      keys.privateKey
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
        .toString(),
      'protected by a passphrase',
    ],
    ['the public half', keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'public half'],
    ['a key cut off', pem.slice(0, 100), 'cut off'],
    ['ten megabytes', 'A'.repeat(10_000_000), 'This is no private key.'],
    ['nothing', '', 'missing'],
  ])('that is %s is said to be so', async (_, privateKey, message) => {
    expect(await of({ privateKey }, 'FILE')).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining(message),
      actor: 'YOU',
    })
  })
})

describe('the key ID', () => {
  it('FO-1: that differs from the name of the file is told with both', async () => {
    expect(await of({ keyId: '8QKT000000' }, 'KEY_ID')).toMatchObject({
      status: 'FAILED',
      message: 'The file is named for 2X9R4HXF34, and the key ID says 8QKT000000.',
      hint: expect.stringContaining('Use 2X9R4HXF34'),
    })
  })

  it.each([
    ['is taken from the name where none was typed', { keyId: null }, 'PASSED'],
    [
      'is taken from a name that a browser has numbered',
      { keyId: null, fileName: 'AuthKey_2X9R4HXF34 (1).p8' },
      'PASSED',
    ],
    ['that stands nowhere is missing', { keyId: null, fileName: 'key.p8' }, 'FAILED'],
    ['of another shape is told, and tried', { keyId: 'abc', fileName: 'key.p8' }, 'ADVICE'],
  ])('%s', async (_, input, status) => {
    expect(await of(input, 'KEY_ID')).toMatchObject({ status })
  })
})

describe('the issuer ID', () => {
  it.each([
    ['is a UUID', { issuerId }, 'PASSED'],
    ['is absent for an individual key', { issuerId: '' }, 'PASSED'],
    ['with a space behind it is used without, and that is said', { issuerId: `${issuerId} ` }, 'ADVICE'],
    ['of another shape is wrong', { issuerId: 'Northwind GmbH' }, 'FAILED'],
  ])('%s', async (_, input, status) => {
    expect(await of(input, 'ISSUER')).toMatchObject({ status })
  })
})
