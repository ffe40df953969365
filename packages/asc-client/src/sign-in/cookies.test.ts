import { expect, it } from 'vitest'
import { openCookies } from './cookies.ts'

const idmsa = new URL('https://idmsa.apple.com/appleauth/auth')
const connect = new URL('https://appstoreconnect.apple.com/olympus/v1/session')

it('sends the cookie of a trusted browser in quotes, whether it came with them or without', async () => {
  for (const value of ['HSARM==SRVT', '"HSARM==SRVT"']) {
    const cookies = await openCookies(null)
    await cookies.take(idmsa, [`DES5c14a=${value}; Path=/; Secure`])
    expect(await cookies.headerFor(idmsa)).toBe('DES5c14a="HSARM==SRVT"')
  }
})

it('gives the session to all of apple.com and the trust to its own host alone', async () => {
  const cookies = await openCookies(null)
  await cookies.take(idmsa, ['myacinfo=DAW; Domain=apple.com; Path=/; Secure', 'DES5=x; Path=/'])
  expect(await cookies.headerFor(connect)).toBe('myacinfo=DAW')
  expect(await cookies.headerFor(new URL('https://apple.com.example/'))).toBe('')
})

it('is the same after it was kept and opened again', async () => {
  const cookies = await openCookies(null)
  await cookies.take(idmsa, ['a=1; Path=/', 'b=2; Path=/', 'b=3; Path=/'])
  const again = await openCookies(await cookies.save())
  expect(await again.headerFor(idmsa)).toBe('a=1; b=3')
})
