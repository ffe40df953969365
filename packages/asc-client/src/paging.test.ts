import { expect, test } from 'vitest'
import { type ListDocument, type Page, walk } from './paging.ts'

const BASE = 'https://apple.example'
const first = { path: '/v1/apps', query: { limit: 2 } }
const firstAddress = `${BASE}/v1/apps?limit=2`

type Document = Partial<ListDocument<string>>

/** Walks documents by their address; `asked` holds the addresses in order. */
async function walked(documents: Record<string, Document>, maxPages = 100) {
  const asked: string[] = []
  const pages: Page<string>[] = []
  const answer = {
    status: 200,
    header: () => null,
    body: (async function* () {})(),
    giveUp() {},
    discard() {},
  }
  const listing = walk<string>(first, {
    maxPages,
    ask: async (target) => {
      const address = 'next' in target ? target.next : new URL(firstAddress)
      asked.push(address.href)
      return { address, answer }
    },
    read: async ({ address }) => ({ rows: [], next: null, total: null, ...documents[address.href] }),
  })
  let failure: unknown = null
  try {
    for await (const page of listing) pages.push(page)
  } catch (error) {
    failure = error
  }
  return {
    asked,
    pages,
    failure,
    rows: pages.flatMap((page) => page.rows),
    ends: pages.map((page) => page.end),
  }
}

const next = (cursor: string) => `${BASE}/v1/apps?cursor=${cursor}&limit=2`

test('follows the links to the end and keeps the order', async () => {
  const { rows, ends, pages } = await walked({
    [firstAddress]: { rows: ['a', 'b'], next: next('2'), total: 3 },
    [next('2')]: { rows: ['c'], total: 3 },
  })
  expect(rows).toEqual(['a', 'b', 'c'])
  expect(ends).toEqual(['MORE', 'END'])
  expect(pages.map(({ number, total }) => [number, total])).toEqual([
    [1, 3],
    [2, 3],
  ])
})

test('adds nothing to the address of a next page', async () => {
  const odd = `${BASE}/v1/apps?cursor=A.%2BB%3D&limit=2&fields%5Bapps%5D=name`
  const { asked } = await walked({ [firstAddress]: { rows: ['a'], next: odd } })
  expect(asked).toEqual([firstAddress, odd])
})

test('FO-7: an empty page ends the listing normally, whatever its link says', async () => {
  const { rows, ends, asked } = await walked({
    [firstAddress]: { rows: ['a'], next: next('2') },
    [next('2')]: { rows: [], next: next('3') },
  })
  expect({ rows, ends }).toEqual({ rows: ['a'], ends: ['MORE', 'END'] })
  expect(asked).toHaveLength(2)
})

test('an account without apps is one page, at its end', async () => {
  expect(await walked({ [firstAddress]: { next: next('2') } })).toMatchObject({ rows: [], ends: ['END'] })
})

test.each([
  ['the same page', firstAddress],
  ['the same cursor in another address', `${BASE}/v1/apps?cursor=2`],
])('FO-7: a link back to %s ends the listing with a warning and keeps the rows', async (_, link) => {
  const { rows, ends, failure } = await walked({
    [firstAddress]: { rows: ['a'], next: next('2') },
    [next('2')]: { rows: ['b'], next: link },
  })
  expect({ rows, ends, failure }).toEqual({ rows: ['a', 'b'], ends: ['MORE', 'REPEATED'], failure: null })
})

test('FO-7: a cap ends the listing as partial and keeps the rows', async () => {
  const endless = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [next(`${at}`), { rows: [`${at}`], next: next(`${at + 1}`) }]),
  )
  const { rows, ends } = await walked({ ...endless, [firstAddress]: { rows: ['a'], next: next('0') } }, 3)
  expect(rows).toEqual(['a', '0', '1'])
  expect(ends).toEqual(['MORE', 'MORE', 'CAPPED'])
})

test('a listing that ends exactly at the cap is complete', async () => {
  expect(await walked({ [firstAddress]: { rows: ['a'] } }, 1)).toMatchObject({ ends: ['END'] })
})

test.each([
  ['another host', 'https://evil.example/v1/apps?cursor=2'],
  ['another scheme', 'http://apple.example/v1/apps?cursor=2'],
  ['another port', 'https://apple.example:8443/v1/apps?cursor=2'],
  ['a name and password', 'https://me:secret@apple.example/v1/apps?cursor=2'],
  ['no address', 'https://'],
])('never follows a link to %s, and hands out the rows before it says so', async (_, link) => {
  const { rows, failure, asked } = await walked({ [firstAddress]: { rows: ['a'], next: link } })
  expect(rows).toEqual(['a'])
  expect(failure).toMatchObject({ name: 'AscProtocolError', code: 'FOREIGN_LINK', retryable: false })
  expect(asked).toEqual([firstAddress])
})

test('follows a link without a host on the host it came from', async () => {
  const { asked } = await walked({ [firstAddress]: { rows: ['a'], next: '/v1/apps?cursor=2' } })
  expect(asked[1]).toBe(`${BASE}/v1/apps?cursor=2`)
})

test('asks for the next page only when it is wanted', async () => {
  const asked: string[] = []
  const answer = {
    status: 200,
    header: () => null,
    body: (async function* () {})(),
    giveUp() {},
    discard() {},
  }
  const listing = walk<string>(first, {
    maxPages: 10,
    ask: async () => {
      asked.push('page')
      return { address: new URL(firstAddress), answer }
    },
    read: async () => ({ rows: ['a'], next: next('2'), total: null }),
  })
  for await (const page of listing) if (page.number === 1) break
  expect(asked).toHaveLength(1)
})
