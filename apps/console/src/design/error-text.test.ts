import { CombinedError } from '@urql/core'
import { expect, it } from 'vitest'
import { errorText } from './error-text.ts'

const met = {
  page: '/w/$workspace/clients/$client',
  house: 'https://gate.example',
  at: new Date('2026-11-19T14:02:00Z'),
  browser: 'Firefox 140',
}
const canaries = ['Northwind', 'anna@northwind.example', '2X9R4HXF34', 'gh_5ecre7']
const said = `The token ${canaries.join(' of ')} is refused.`

it('AD-24: tells of an answer that failed by codes and request ids, and repeats no sentence of the server', () => {
  const error = new CombinedError({
    graphQLErrors: [
      {
        message: said,
        path: ['client', 'integrations', 0],
        extensions: { code: 'INTERNAL', requestId: 'r-17' },
      },
      { message: said },
    ],
  })
  const text = errorText(error, met)
  expect(text).toMatch(/^Gatehouse console \d+\.\d+\.\d+ at https:\/\/gate\.example\n/)
  expect(text).toContain('Page /w/$workspace/clients/$client, 2026-11-19T14:02:00.000Z')
  expect(text).toContain('- client.integrations.0: INTERNAL · request r-17')
  expect(text).toContain('- request: unknown · request unknown')
  expect(text).toContain('Browser: Firefox 140')
  for (const canary of canaries) expect(text).not.toContain(canary)
})

it('AD-24: tells that there was no answer, and with which status one came that could not be read', () => {
  const lost = new CombinedError({ networkError: new Error(said) })
  expect(errorText(lost, met)).toContain('\nNo answer that can be read\n')
  const refused = new CombinedError({
    networkError: new Error(said),
    response: new Response(said, { status: 502 }),
  })
  const text = errorText(refused, met)
  expect(text).toContain('\nNo answer that can be read, status 502\n')
  for (const canary of canaries) expect(text).not.toContain(canary)
})

it('AD-24: tells of a fault its kind and its place in the code, and not what was at hand', () => {
  const text = errorText(new TypeError(`${said}\n${said}`), met)
  expect(text).toContain('Fault TypeError\nat ')
  expect(text).toContain('error-text.test.ts:')
  for (const canary of canaries) expect(text).not.toContain(canary)
  expect(errorText(said, met)).toContain('Fault of no known kind')
  expect(errorText(said, met)).not.toContain('Northwind')
})
