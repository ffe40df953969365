import { decodeJwt, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { askWitness, AscUnauthorizedError, signWitness } from '../src/index.ts'
import { newKey, teamCredential } from './keys.ts'
import { json, refuse, startServer } from './misbehaving-server.ts'

const at = new Date('2026-11-20T10:00:00Z')

test('a witness outlives its key by the days asked for, and may ask for one list alone', async () => {
  const { pem, publicKey } = newKey()
  const token = await signWitness(teamCredential(pem), at, 31)
  const { payload } = await jwtVerify(token, publicKey, { currentDate: at })
  expect(payload).toMatchObject({ aud: 'appstoreconnect-v1', scope: ['GET /v1/ciProducts'] })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(31 * 86_400)
})

test('a witness asks what its scope names, with the token as it is', async () => {
  const { url, received } = await startServer((_, response) => json(response, 200, { data: [] }))
  const token = await signWitness(teamCredential(newKey().pem), at, 31)
  await askWitness({ baseUrl: url }, token)
  expect(received).toMatchObject([{ token }])
  expect(decodeJwt(received[0]?.token ?? '')['scope']).toEqual(['GET /v1/ciProducts'])
})

test.each([403, 404])('%i says nothing of the key: Apple took the token', async (status) => {
  const { url } = await startServer((_, response) =>
    refuse(response, status, { code: 'ANY', detail: 'Any.' }),
  )
  const token = await signWitness(teamCredential(newKey().pem), at, 31)
  await expect(askWitness({ baseUrl: url }, token)).resolves.toBeUndefined()
})

test('a witness whose key was revoked is refused', async () => {
  const { url } = await startServer((_, response) =>
    refuse(response, 401, { code: 'NOT_AUTHORIZED', detail: 'No.' }),
  )
  const token = await signWitness(teamCredential(newKey().pem), at, 31)
  await expect(askWitness({ baseUrl: url, tokenRefreshDelayMs: 1 }, token)).rejects.toThrow(
    AscUnauthorizedError,
  )
})
