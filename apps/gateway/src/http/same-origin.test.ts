import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const deployed = new URL('https://gatehouse.agency.example')
const local = new URL('http://localhost:4000')
const from = (publicUrl: URL, headers: Record<string, string>) => isSameOrigin({ headers }, publicUrl)

test.each([
  ['no page at all', deployed, {}],
  ['its own page', deployed, { origin: 'https://gatehouse.agency.example' }],
  [
    'its own page by another name of this machine',
    local,
    { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' },
  ],
  [
    'a page of the development server, which passes requests on',
    local,
    { origin: 'http://127.0.0.1:5173', host: '127.0.0.1:5173' },
  ],
])('lets in %s', (_what, publicUrl, headers) => {
  expect(from(publicUrl, headers)).toBe(true)
})

test.each([
  ['another site', deployed, { origin: 'https://evil.example' }],
  ['the same name over http', deployed, { origin: 'http://gatehouse.agency.example' }],
  ['a neighbour by name', deployed, { origin: 'https://gatehouse.agency.example.evil.example' }],
  ['a page that hides where it is', deployed, { origin: 'null' }],
  ['a cross-site request without origin', deployed, { 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', local, { origin: 'http://localhost:3000', host: 'localhost:4000' }],
  [
    'a name that was led to this machine',
    local,
    { origin: 'http://evil.example:4000', host: 'evil.example:4000' },
  ],
  [
    'this machine, when Gatehouse is elsewhere',
    deployed,
    { origin: 'http://localhost:4000', host: 'localhost:4000' },
  ],
])('keeps out %s', (_what, publicUrl, headers) => {
  expect(from(publicUrl, headers)).toBe(false)
})
