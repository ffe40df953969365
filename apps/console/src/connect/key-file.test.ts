import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyIdOf, readKey } from './key-file.ts'

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = p256.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string // format pem gives text
const name = 'AuthKey_2X9R4HXF34.p8'

test.each([
  ['as Apple sends it', pem],
  ['with Windows line ends', pem.replaceAll('\n', '\r\n')],
  ['with literal \\n', pem.replaceAll('\n', '\\n')],
  ['with a byte order mark and spaces', `\uFEFF  ${pem}  `],
  ['as base64 of the file', Buffer.from(pem).toString('base64')],
  ['as the bare base64', pem.replaceAll(/-----[^-]+-----/g, '')],
  ['on one line', pem.replaceAll('\n', ' ')],
])('reads a key %s', async (_, text) => {
  expect(await readKey(text, name)).toEqual({ ok: true, pem, keyId: '2X9R4HXF34' })
})

test.each([
  ['EMPTY', ' \n'],
  ['NOT_A_KEY', 'hello there'],
  ['NOT_A_KEY', Buffer.from('just some words').toString('base64')],
  ['DAMAGED', pem.slice(0, 120)],
  ['DAMAGED', pem.replace(/[A-Za-z0-9+/]{24}\n-----END/, '\n-----END')],
  ['PUBLIC', p256.publicKey.export({ type: 'spki', format: 'pem' }) as string], // format pem gives text
  ['NOT_PKCS8', p256.privateKey.export({ type: 'sec1', format: 'pem' }) as string], // format pem gives text
  ['CERTIFICATE', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
  // A PDF that somebody renamed to .p8.
  ['NOT_A_KEY', '%PDF-1.7\n%\uFFFD\uFFFD\uFFFD\n1 0 obj\n<< /Type /Catalog >>\nendobj'],
  ['TOO_LARGE', 'x'.repeat(10 * 1024 * 1024)],
])('says %s for what is not a usable key', async (problem, text) => {
  expect(await readKey(text, name)).toEqual({ ok: false, problem })
})

test('tells another curve, another kind and a locked key apart', async () => {
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const
  expect(await readKey(p384.export({ type: 'pkcs8', format: 'pem' }) as string)).toMatchObject({
    problem: 'NOT_P256',
  }) // text
  expect(await readKey(rsa.export({ type: 'pkcs8', format: 'pem' }) as string)).toMatchObject({
    problem: 'NOT_EC',
  }) // text
  expect(await readKey(p256.privateKey.export(locked) as string)).toMatchObject({ problem: 'ENCRYPTED' }) // text
})

test('knows a key for purchases by its name', async () => {
  expect(await readKey(pem, 'SubscriptionKey_2X9R4HXF34.p8')).toEqual({ ok: false, problem: 'PURCHASES_KEY' })
})

test('takes the key id from the name of the file, also of a numbered copy', () => {
  expect(keyIdOf('AuthKey_2X9R4HXF34 (1).p8')).toBe('2X9R4HXF34')
  expect(keyIdOf('ApiKey_2X9R4HXF34.p8')).toBe('2X9R4HXF34')
  expect(keyIdOf('key.p8')).toBeNull()
})
