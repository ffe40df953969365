import { expect, test } from 'vitest'
import { isAllowed } from './is-allowed.ts'

const origins = ['https://*.mzstatic.com', 'http://127.0.0.1:4012']

test.each(['https://is1-ssl.mzstatic.com/image/a.png', 'http://127.0.0.1:4012/image/a.png'])(
  'lets through %s',
  (address) => {
    expect(isAllowed(new URL(address), origins)).toBe(true)
  },
)

test.each([
  ['another host', 'https://evil.example/a.png'],
  ['a host that only ends like it', 'https://evilmzstatic.com/a.png'],
  ['the bare domain', 'https://mzstatic.com/a.png'],
  ['a host that only begins like it', 'https://is1-ssl.mzstatic.com.evil.example/a.png'],
  ['http where https is meant', 'http://is1-ssl.mzstatic.com/a.png'],
  ['another port', 'https://is1-ssl.mzstatic.com:8443/a.png'],
  ['another port of this machine', 'http://127.0.0.1:5432/'],
  ['a name and password', 'https://me:secret@is1-ssl.mzstatic.com/a.png'],
  ['a file', 'file:///etc/passwd'],
])('stops %s', (_, address) => {
  expect(isAllowed(new URL(address), origins)).toBe(false)
})
