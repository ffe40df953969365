import { expect, test } from 'vitest'
import { addressOf, nameOf } from './request.ts'

const apps = { path: '/v1/apps', query: { limit: 200, 'fields[apps]': ['name', 'sku'] } }

test('joins lists by commas, as one parameter', () => {
  expect(addressOf('https://apple.example', apps).href).toBe(
    'https://apple.example/v1/apps?limit=200&fields[apps]=name,sku',
  )
})

test.each(['https://apple.example/fake', 'https://apple.example/fake/'])(
  'keeps a path of the base: %s',
  (base) => {
    expect(addressOf(base, apps).pathname).toBe('/fake/v1/apps')
  },
)

test('keeps what a value holds from becoming a parameter', () => {
  const address = addressOf('https://apple.example', { path: '/v1/x', query: { 'filter[a]': 'b&limit=1,c' } })
  expect([...address.searchParams]).toEqual([['filter[a]', 'b&limit=1,c']])
})

test('takes a next page as it is', () => {
  const next = new URL('https://apple.example/v1/apps?cursor=abc&limit=200')
  expect(addressOf('https://apple.example', { next }).href).toBe(next.href)
})

test('names a request without its query, which holds vendor numbers and cursors', () => {
  const name = nameOf(new URL('https://apple.example/v1/salesReports?filter[vendorNumber]=87654321'))
  expect(name).toEqual({ method: 'GET', path: '/v1/salesReports' })
})
