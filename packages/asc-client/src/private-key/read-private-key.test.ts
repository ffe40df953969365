import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newKey } from '../../test/keys.ts'
import { readPrivateKey } from './read-private-key.ts'

const { pem, publicKey } = newKey()
const middle = pem.split('\n').slice(1, -2).join('')

describe('accepts a key however its text was broken up', () => {
  test.each([
    ['as Apple hands it out', pem],
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['with a literal \\n', pem.replaceAll('\n', '\\n')],
    ['with a literal \\r\\n', pem.replaceAll('\n', '\\r\\n')],
    ['on one line', pem.replaceAll('\n', '')],
    ['with spaces for line breaks', pem.replaceAll('\n', ' ')],
    ['in quotes', `"${pem.replaceAll('\n', '\\n')}"`],
    ['behind a byte order mark', `\uFEFF${pem}`],
    ['as base64 of the file', Buffer.from(pem).toString('base64')],
    [
      'as base64 in lines of 76',
      Buffer.from(pem)
        .toString('base64')
        .replace(/(.{76})/g, '$1\n'),
    ],
    ['as its middle alone', middle],
    ['with text around it', `My key:\n${pem}\nThanks`],
  ])('%s', async (_, text) => {
    const expected = await readPrivateKey(pem)
    expect(expected).toMatchObject({ ok: true, pem })
    expect(await readPrivateKey(text)).toEqual(expected)
  })
})

test('gives the fingerprint of the public half, so that it tells nothing of the private one', async () => {
  const other = await readPrivateKey(newKey().pem)
  const reading = await readPrivateKey(pem)
  expect(reading).toMatchObject({ fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(reading).not.toEqual(other)
})

describe('says what is wrong', () => {
  const curve384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1_024 }).privateKey
  const sec1 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const sec1Pem = sec1.export({ format: 'pem', type: 'sec1' }).toString()
  const publicPem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const encrypted = sec1.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'secret' })
  const inner = (text: string) => text.split('\n').slice(1, -2).join('')

  test.each([
    ['EMPTY', ' \n '],
    ['NOT_A_KEY', 'hello there'],
    ['NOT_A_KEY', '2X9R4HXF34'],
    ['NOT_A_KEY', 'x'.repeat(20_000)],
    ['NOT_A_KEY', '-----BEGIN PGP MESSAGE-----\nabcd\n-----END PGP MESSAGE-----'],
    ['DAMAGED', pem.slice(0, 120)],
    ['DAMAGED', pem.replace(middle.slice(10, 40), '')],
    ['DAMAGED', pem.replace('\n', '\n!!')],
    ['PUBLIC_KEY', publicPem],
    ['PUBLIC_KEY', inner(publicPem)],
    ['CERTIFICATE', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['NOT_PKCS8', sec1Pem],
    ['NOT_PKCS8', inner(sec1Pem)],
    ['ENCRYPTED', encrypted.toString()],
    ['NOT_EC', rsa.export({ format: 'pem', type: 'pkcs8' }).toString()],
    ['NOT_EC', rsa.export({ format: 'pem', type: 'pkcs1' }).toString()],
    ['NOT_P256', curve384.export({ format: 'pem', type: 'pkcs8' }).toString()],
  ])('%s', async (problem, text) => {
    expect(await readPrivateKey(text)).toEqual({ ok: false, problem })
  })
})

test('never throws, whatever is pasted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.string().map((it) => pem + it),
      ),
      async (text) => {
        expect(await readPrivateKey(text)).toHaveProperty('ok')
      },
    ),
  )
})

test('finds the key wherever its line breaks fall', async () => {
  const expected = await readPrivateKey(pem)
  const head = '-----BEGIN PRIVATE KEY-----'
  const tail = '-----END PRIVATE KEY-----'
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom('\n', '\r\n', ' ', '\\n'),
      async (width, end) => {
        const lines = middle.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
        expect(await readPrivateKey([head, ...lines, tail].join(end))).toEqual(expected)
      },
    ),
  )
})
