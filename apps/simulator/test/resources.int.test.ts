import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { ask, errors, firstError, keyOf } from './support/client.ts'

interface Linkage {
  data?: { type: string; id: string }[] | { type: string; id: string } | null
  links?: { self: string; related: string }
  meta?: { paging: { total: number; limit: number } }
}

interface Resource {
  type: string
  id: string
  attributes: Record<string, unknown>
  relationships: Record<string, Linkage>
}

interface List {
  data: Resource[]
  included?: Resource[]
  links: { self: string; next?: string }
  meta: { paging: { total: number; limit: number } }
}

let simulator: Simulator
let account: AccountDescription
let app: Resource

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 9, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  const apps = await list('/v1/apps')
  const groups = await Promise.all(apps.data.map((each) => list(`/v1/apps/${each.id}/subscriptionGroups`)))
  const purchases = await Promise.all(apps.data.map((each) => list(`/v1/apps/${each.id}/inAppPurchasesV2`)))
  const index = apps.data.findIndex(
    (_, place) => (groups[place]?.data.length ?? 0) > 0 && (purchases[place]?.data.length ?? 0) > 1,
  )
  const found = apps.data[index]
  if (found === undefined) throw new Error('no app with purchases and subscriptions')
  app = found
})
afterAll(() => simulator.close())

const get = (path: string, role = 'ADMIN'): Promise<Response> =>
  ask(simulator, { account, key: keyOf(account, role) }, path)
const list = async (path: string): Promise<List> => (await get(path)).json() as Promise<List> // the shape under test
const one = async (path: string): Promise<Resource> =>
  ((await (await get(path)).json()) as { data: Resource }).data // the shape under test

/** The id of a to-one relationship. */
const idOf = (relationship: Linkage | undefined): string | undefined =>
  Array.isArray(relationship?.data) ? undefined : relationship?.data?.id

describe('relationships', () => {
  it('have linkage when included, and links alone when not', async () => {
    const bare = await one(`/v1/apps/${app.id}`)
    expect(bare.relationships.appStoreVersions).toEqual({
      links: {
        self: `${simulator.api}/v1/apps/${app.id}/relationships/appStoreVersions`,
        related: `${simulator.api}/v1/apps/${app.id}/appStoreVersions`,
      },
    })
    const full = await list('/v1/apps?limit=1&include=appStoreVersions,appInfos')
    expect(full.data[0]?.relationships.appStoreVersions?.data).toHaveLength(6)
    expect(new Set(full.included?.map((each) => each.type))).toEqual(
      new Set(['appStoreVersions', 'appInfos']),
    )
  })

  it('are cut silently at their limit, as their own paging says', async () => {
    const { data, included } = await list(
      '/v1/apps?limit=1&include=appStoreVersions&limit[appStoreVersions]=2',
    )
    expect(data[0]?.relationships.appStoreVersions).toMatchObject({
      data: { length: 2 },
      meta: { paging: { total: 6, limit: 2 } },
    })
    expect(included).toHaveLength(2)
  })

  it('can be asked for as linkages and as resources', async () => {
    const linkages = await list(`/v1/apps/${app.id}/relationships/builds?limit=3`)
    const resources = await list(`/v1/apps/${app.id}/builds?limit=3`)
    expect(linkages.data).toEqual(resources.data.map(({ type, id }) => ({ type, id })))
    expect(linkages.links.next).toContain('cursor=')
  })

  it('of one resource lead there and back', async () => {
    const build = (await list(`/v1/apps/${app.id}/builds?limit=1`)).data[0]
    expect((await one(`/v1/builds/${build?.id}/app`)).id).toBe(app.id)
  })

  it('that nobody has are empty lists, or null', async () => {
    expect(await list(`/v1/apps/${app.id}/betaGroups`)).toMatchObject({
      data: [],
      meta: { paging: { total: 0 } },
    })
    expect(await (await get(`/v1/apps/${app.id}/betaLicenseAgreement`)).json()).toMatchObject({ data: null })
    expect(await list(`/v1/apps/${app.id}/customerReviews`)).toMatchObject({ data: [] })
  })
})

describe('filters', () => {
  it('narrow by attributes, ids and attributes of related resources', async () => {
    const builds = await list(`/v1/builds?filter[app]=${app.id}&limit=200`)
    expect(builds.data.length).toBeGreaterThan(0)
    expect(builds.meta.paging.total).toBeLessThan((await list('/v1/builds?limit=1')).meta.paging.total)
    const newest = await list(
      `/v1/builds?filter[app]=${app.id}&sort=-uploadedDate&limit=1&fields[builds]=iconAssetToken,uploadedDate`,
    )
    const dates = builds.data.map((build) => String(build.attributes.uploadedDate)).sort()
    expect(newest.data[0]?.attributes.uploadedDate).toBe(dates.at(-1))
    const states = await list('/v1/apps?filter[appStoreVersions.appVersionState]=READY_FOR_DISTRIBUTION')
    expect(states.meta.paging.total).toBe(9)
    expect(
      (await list('/v1/users?filter[roles]=FINANCE')).data.every((user) =>
        (user.attributes.roles as string[]).includes('FINANCE'),
      ),
    ).toBe(true) // a list of roles
  })

  it('refuse a value that is not in Apple’s list', async () => {
    const response = await get(`/v1/apps/${app.id}/inAppPurchasesV2?filter[state]=SOLD`)
    expect(await firstError(response)).toMatchObject({
      code: 'PARAMETER_ERROR.INVALID',
      source: { parameter: 'filter[state]' },
    })
  })
})

describe('in-app purchases and subscriptions', () => {
  it('have a type without the V2 of their path', async () => {
    const product = (await list(`/v1/apps/${app.id}/inAppPurchasesV2?limit=1`)).data[0]
    expect(product?.type).toBe('inAppPurchases')
    expect(await one(`/v2/inAppPurchases/${product?.id}`)).toMatchObject({
      id: product?.id,
      links: { self: expect.stringContaining('/v2/') },
    })
  })

  it('have a price on every storefront, in its currency', async () => {
    const product = (await list(`/v1/apps/${app.id}/inAppPurchasesV2?limit=1`)).data[0]
    const schedule = await one(`/v2/inAppPurchases/${product?.id}/iapPriceSchedule`)
    const automatic = await list(
      `/v1/inAppPurchasePriceSchedules/${schedule.id}/automaticPrices?limit=200&include=inAppPurchasePricePoint,territory`,
    )
    expect(automatic.data).toHaveLength(28)
    const yen = automatic.data.find((price) => idOf(price.relationships.territory) === 'JPN')
    const point = automatic.included?.find(
      (each) => each.id === idOf(yen?.relationships.inAppPurchasePricePoint),
    )
    expect(point?.attributes.customerPrice).toMatch(/^\d+$/)
    expect(JSON.parse(Buffer.from(yen?.id ?? '', 'base64url').toString())).toMatchObject({
      t: 'JPN',
      sd: null,
      ed: null,
    })
  })

  it('offer thousands of price points, up to 8000 a page', async () => {
    const group = (await list(`/v1/apps/${app.id}/subscriptionGroups?include=subscriptions`)).included?.[0]
    const points = await list(`/v1/subscriptions/${group?.id}/pricePoints?limit=8000&filter[territory]=KWT`)
    expect(points.data.length).toBeGreaterThan(10)
    expect(points.data.length).toBeLessThan(100)
  })

  it('keep the price of those who were there before it rose', async () => {
    const plan = (await list(`/v1/apps/${app.id}/subscriptionGroups?include=subscriptions`)).included?.[0]
    const prices = await list(`/v1/subscriptions/${plan?.id}/prices?limit=200&filter[territory]=USA`)
    expect(prices.data.map((price) => price.attributes.preserved)).toEqual([true, false])
  })
})

describe('what Apple refuses', () => {
  it('includes several mistakes at once, with code, title, detail and source', async () => {
    const response = await get(
      '/v1/builds?include=friends&fields[builds]=colour&exists[icons]=true&limit[icons]=99',
    )
    const found = await errors(response)
    expect(found).toHaveLength(4)
    for (const error of found)
      expect(Object.keys(error)).toEqual(['id', 'status', 'code', 'title', 'detail', 'source'])
  })

  it('includes fields that its document has and its servers do not', async () => {
    const response = await get(`/v1/apps/${app.id}/appInfos?fields[appInfos]=kidsAgeBand`)
    expect(response.status).toBe(400)
  })

  it('includes another Accept than JSON', async () => {
    const response = await ask(simulator, { account, key: keyOf(account, 'ADMIN') }, '/v1/apps', {
      headers: { accept: 'text/csv' },
    })
    expect(response.status).toBe(406)
  })

  it('includes a cursor that it never gave', async () => {
    expect(await firstError(await get('/v1/apps?cursor=abc'))).toMatchObject({
      source: { parameter: 'cursor' },
    })
  })

  it.each([
    ['/v1/users', 'SALES', 403],
    ['/v1/users', 'ADMIN', 200],
    ['/v1/apps', 'DEVELOPER', 200],
    ['/v1/webhooks/x', 'DEVELOPER', 403],
    ['/v1/certificates', 'ADMIN', 403],
    ['/v1/bundleIds', 'ADMIN', 403],
    ['/v1/profiles', 'ADMIN', 403],
    ['/v1/buildUploads/x', 'ADMIN', 404],
    ['/v1/unheardOf', 'ADMIN', 404],
    ['/v1/apps/1/unheardOf', 'ADMIN', 404],
    ['/v1/appInfos/no-such-id', 'ADMIN', 404],
  ])('%s for %s is answered with %i', async (path, role, status) => {
    expect((await get(path, role)).status).toBe(status)
  })

  it('says which team it could not find (FO-16)', async () => {
    expect(await firstError(await get('/v1/certificates'))).toMatchObject({
      code: 'FORBIDDEN_ERROR',
      detail: expect.stringMatching(
        /^Unable to find a team with the given Content Provider ID '\d+' to which you belong/,
      ),
    })
  })
})

describe('icons', () => {
  it('come from the template of a build, from another host and without a token', async () => {
    const { included } = await list(
      '/v1/apps?limit=1&include=appStoreIcon&fields[buildIcons]=iconAsset,iconType',
    )
    const asset = included?.[0]?.attributes.iconAsset as { templateUrl: string } // Apple's ImageAsset
    const url = asset.templateUrl.replace('{w}', '64').replace('{h}', '64').replace('{f}', 'png')
    expect(url.startsWith(simulator.files)).toBe(true)
    const image = await fetch(url)
    expect(image.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await image.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(400)
  })
})
