import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, errors, firstError, keyOf } from './support/client.ts'

interface AppsDocument {
  data: { type: string; id: string; attributes: Record<string, unknown>; links: { self: string } }[]
  links: { self: string; next?: string }
  meta: { paging: { total: number; limit: number; nextCursor?: string } }
}

let simulator: Simulator
let account: AccountDescription

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 7 })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
})
afterAll(() => simulator.close())

const get = (path: string, headers = {}): Promise<Response> =>
  ask(simulator, { account, key: keyOf(account, 'DEVELOPER') }, path, { headers })
const list = async (query = ''): Promise<AppsDocument> =>
  (await get(`/v1/apps${query}`)).json() as Promise<AppsDocument> // the shape under test

describe('the list of apps', () => {
  it('is walked to its end by links.next, each app once', async () => {
    const ids: string[] = []
    let next: string | undefined = '/v1/apps?limit=3&sort=name'
    while (next !== undefined) {
      const page = (await (await get(next)).json()) as AppsDocument // the shape under test
      ids.push(...page.data.map((app) => app.id))
      expect(page.meta.paging).toMatchObject({ total: 7, limit: 3 })
      next = page.links.next?.replace(simulator.api, '')
    }
    expect(new Set(ids).size).toBe(7)
    expect(ids).toHaveLength(7)
  })

  it('writes links with the scheme and host that the client asked for', async () => {
    const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'api.appstoreconnect.apple.com' }
    const page = (await (await get('/v1/apps?limit=2', proxied)).json()) as AppsDocument // the shape under test
    expect(page.links.next).toMatch(
      /^https:\/\/api\.appstoreconnect\.apple\.com\/v1\/apps\?cursor=.+&limit=2$/,
    )
    expect(page.data[0]?.links.self).toMatch(/^https:\/\/api\.appstoreconnect\.apple\.com\/v1\/apps\/\d+$/)
  })

  it('sorts, filters by comma-joined values and shows only the fields asked for', async () => {
    const all = await list('?sort=-sku')
    const skus = all.data.map((app) => String(app.attributes.sku))
    expect(skus).toEqual([...skus].sort((left, right) => right.localeCompare(left, 'en')))
    const some = await list(`?filter[sku]=${skus[0]},${skus[3]}&fields[apps]=sku`)
    expect(some.data.map((app) => app.attributes)).toHaveLength(2)
    expect(some.data.map((app) => app.attributes)).toEqual(
      expect.arrayContaining([{ sku: skus[0] }, { sku: skus[3] }]),
    )
  })

  it('is empty, not missing, when nothing matches', async () => {
    expect(await list('?filter[bundleId]=com.unknown.app')).toMatchObject({
      data: [],
      meta: { paging: { total: 0 } },
    })
  })

  it('refuses what Apple refuses, everything at once', async () => {
    const response = await get(
      '/v1/apps?limit=201&sort=price&fields[apps]=icon&colour=red&filter[sku]=a&filter[sku]=b',
    )
    expect(response.status).toBe(400)
    const found = await errors(response)
    expect(found.map((error) => [error.code, error.source])).toEqual([
      ['PARAMETER_ERROR.INVALID', { parameter: 'limit' }],
      ['PARAMETER_ERROR.INVALID', { parameter: 'sort' }],
      ['PARAMETER_ERROR.INVALID', { parameter: 'fields[apps]' }],
      ['PARAMETER_ERROR.ILLEGAL', { parameter: 'colour' }],
      ['PARAMETER_ERROR.ILLEGAL', { parameter: 'filter[sku]' }],
    ])
  })
})

describe('paths and methods', () => {
  it('are answered with exactly the content type that Apple sends', async () => {
    expect((await get('/v1/apps')).headers.get('content-type')).toBe('application/json')
  })

  it('gives one app by its id and 404 for an unknown one', async () => {
    const id = (await list()).data[0]?.id ?? ''
    expect((await get(`/v1/apps/${id}`)).status).toBe(200)
    const missing = await get('/v1/apps/1')
    expect(missing.status).toBe(404)
    expect(await firstError(missing)).toMatchObject({
      code: 'NOT_FOUND',
      detail: "There is no resource of type 'apps' with id '1'",
    })
  })

  it('answers 404 for an unknown path and 405 for a wrong method', async () => {
    expect((await get('/v1/applications')).status).toBe(404)
    const as = { account, key: keyOf(account, 'ADMIN') }
    expect(await firstError(await ask(simulator, as, '/v1/apps', { method: 'DELETE' }))).toMatchObject({
      code: 'METHOD_NOT_ALLOWED',
    })
  })
})
