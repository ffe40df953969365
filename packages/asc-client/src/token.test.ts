import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { newKey, teamCredential } from '../test/keys.ts'
import { createTokenSource, UnusableKeyError } from './token.ts'

const startMs = Date.parse('2026-11-20T10:00:00Z')

function clock() {
  let nowMs = startMs
  return { now: () => new Date(nowMs), pass: (seconds: number) => void (nowMs += seconds * 1_000) }
}

test('signs for a team with its issuer, fifteen minutes, dated back one', async () => {
  const { pem, publicKey } = newKey()
  const token = await createTokenSource(teamCredential(pem), clock().now).current()
  const { payload, protectedHeader } = await jwtVerify(token, publicKey, { currentDate: new Date(startMs) })
  expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'KEYIDTEAM1', typ: 'JWT' })
  const iat = startMs / 1_000 - 60
  expect(payload).toEqual({
    iss: '69a6de70-03db-47e3-e053-5b8c7c11a4d1',
    iat,
    exp: iat + 900,
    aud: 'appstoreconnect-v1',
  })
})

test('signs for a person as the user, without an issuer', async () => {
  const credential = { kind: 'API_KEY_INDIVIDUAL', keyId: 'KEYIDUSER1', privateKey: newKey().pem } as const
  const token = await createTokenSource(credential, clock().now).current()
  expect(decodeJwt(token)).toMatchObject({ sub: 'user', aud: 'appstoreconnect-v1' })
  expect(decodeJwt(token)).not.toHaveProperty('iss')
  expect(decodeProtectedHeader(token).kid).toBe('KEYIDUSER1')
})

test('keeps a token until shortly before its end', async () => {
  const time = clock()
  const tokens = createTokenSource(teamCredential(newKey().pem), time.now)
  const first = await tokens.current()
  time.pass(12 * 60)
  expect(await tokens.current()).toBe(first)
  time.pass(60)
  const second = await tokens.current()
  expect(second).not.toBe(first)
  expect((decodeJwt(second).exp ?? 0) * 1_000).toBeGreaterThan(time.now().getTime() + 12 * 60_000)
})

test('signs anew when the clock was set back, since Apple refuses tokens of the future', async () => {
  const time = clock()
  const tokens = createTokenSource(teamCredential(newKey().pem), time.now)
  const first = await tokens.current()
  time.pass(-3_600)
  expect(await tokens.current()).not.toBe(first)
})

test('signs once for requests at the same time', async () => {
  const tokens = createTokenSource(teamCredential(newKey().pem), clock().now)
  expect(new Set(await Promise.all([tokens.current(), tokens.current(), tokens.current()])).size).toBe(1)
})

test('replaces a refused token once for all who were refused', async () => {
  const tokens = createTokenSource(teamCredential(newKey().pem), clock().now)
  const refused = await tokens.current()
  const [first, second] = await Promise.all([tokens.replace(refused), tokens.replace(refused)])
  expect(first).not.toBe(refused)
  expect(second).toBe(first)
  expect(await tokens.replace(refused)).toBe(first)
  expect(await tokens.current()).toBe(first)
})

test('signs with a key whose line breaks were lost', async () => {
  const { pem, publicKey } = newKey()
  const token = await createTokenSource(teamCredential(pem.replaceAll('\n', '\\n')), clock().now).current()
  await expect(jwtVerify(token, publicKey, { currentDate: new Date(startMs) })).resolves.toBeDefined()
})

test('says why a key cannot sign, and not what it is', async () => {
  const tokens = createTokenSource(teamCredential('-----BEGIN RSA PRIVATE KEY-----'), clock().now)
  await expect(tokens.current()).rejects.toThrow(UnusableKeyError)
  await expect(tokens.current()).rejects.toMatchObject({ problem: 'NOT_EC' })
})
