import { expect, test } from 'vitest'
import { app } from '../../test/misbehaving-server.ts'
import { appsCount, appsDocument } from './apps-document.ts'

test('reads apps, the next page and the total, and drops what was not asked for', () => {
  const links = { self: 'https://apple.example/v1/apps', next: 'https://apple.example/v1/apps?cursor=a' }
  const document = { data: [app('1')], links, meta: { paging: { total: 7, limit: 200 } } }
  expect(appsDocument.parse(document)).toEqual({
    rows: [{ ascId: '1', name: 'App 1', bundleId: 'com.example.app1', sku: 'SKU1', primaryLocale: 'en-US' }],
    next: 'https://apple.example/v1/apps?cursor=a',
    total: 7,
  })
})

test.each([
  {},
  { links: {} },
  { links: { next: null }, meta: {} },
  { links: null, meta: { paging: {} } },
  { meta: { paging: { total: 'many' } } },
])('does without links and totals: %j', (rest) => {
  expect(appsDocument.parse({ data: [], ...rest })).toEqual({ rows: [], next: null, total: null })
})

test('passes on a locale that nobody has heard of', () => {
  const strange = { id: '1', attributes: { name: 'A', bundleId: 'b', sku: 's', primaryLocale: 'tlh-Piqd' } }
  expect(appsDocument.parse({ data: [strange] }).rows[0]?.primaryLocale).toBe('tlh-Piqd')
})

test('counts without reading the apps', () => {
  expect(appsCount.parse({ data: [{}], meta: { paging: { total: 812, limit: 1 } } })).toBe(812)
  expect(appsCount.parse({ data: [{}] })).toBeNull()
})
