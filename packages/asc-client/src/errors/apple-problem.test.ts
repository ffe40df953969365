import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProblems } from './apple-problem.ts'
import { redactor } from './redact.ts'

const asIs = (text: string) => text

test('reads code, words, id and parameter', () => {
  const error = {
    id: 'x',
    status: '400',
    code: 'A.B',
    title: 'T',
    detail: 'D',
    source: { parameter: 'filter[a]' },
  }
  const expected = { id: 'x', code: 'A.B', title: 'T', detail: 'D', parameter: 'filter[a]' }
  expect(readProblems(JSON.stringify({ errors: [error] }), asIs)).toEqual([expected])
})

test('keeps a problem whose other fields have unexpected kinds', () => {
  const body = { errors: [{ code: 'A', detail: 7, source: 'query', meta: { associatedErrors: {} } }] }
  const [first] = readProblems(JSON.stringify(body), asIs)
  expect(first).toMatchObject({ code: 'A', detail: null, parameter: null })
})

test.each(['', '<html>Bad Gateway</html>', '{"errors":[', '[]', 'null', '{"error":"x"}', '{"errors":{}}'])(
  'takes %s for no document',
  (raw) => {
    expect(readProblems(raw, asIs)).toEqual([])
  },
)

test('never throws, whatever Apple sends', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
      expect(readProblems(raw, asIs)).toBeInstanceOf(Array)
    }),
  )
})

test('cuts endless texts', () => {
  const [first] = readProblems(JSON.stringify({ errors: [{ detail: 'x'.repeat(50_000) }] }), asIs)
  expect(first?.detail).toHaveLength(1_000)
})

test('takes out an echoed token, the one sent and any other', () => {
  const token = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl'
  const hide = redactor('opaque-token')
  expect(hide(`Bearer opaque-token and ${token}.`)).toBe('Bearer [token] and [token].')
})
