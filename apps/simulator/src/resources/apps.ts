import type { App } from '../data/app.ts'
import { AppleError, notAcceptable, unknownId } from '../documents/errors.ts'
import { pageAddress, pageOf } from '../documents/paging.ts'
import { readQuery, type Query, type QueryShape } from '../documents/query.ts'
import { jsonAnswer, type Answer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'

const ATTRIBUTES = {
  name: (app: App) => app.title,
  bundleId: (app: App) => app.bundleId,
  sku: (app: App) => app.sku,
  primaryLocale: (app: App) => app.primaryLocale,
  contentRightsDeclaration: () => 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
  isOrEverWasMadeForKids: (app: App) => app.category === 'Education',
  accessibilityUrl: () => null,
  subscriptionStatusUrl: () => null,
  subscriptionStatusUrlVersion: () => null,
  subscriptionStatusUrlForSandbox: () => null,
  subscriptionStatusUrlVersionForSandbox: () => null,
  streamlinedPurchasingEnabled: () => true,
} as const satisfies Record<string, (app: App) => unknown>
const RELATIONSHIPS = [
  'appInfos',
  'appStoreVersions',
  'builds',
  'inAppPurchasesV2',
  'subscriptionGroups',
] as const
const FIELDS = { apps: [...Object.keys(ATTRIBUTES), ...RELATIONSHIPS] }

const LIST_SHAPE: QueryShape = {
  filters: { name: null, bundleId: null, sku: null, id: null },
  sorts: ['name', 'bundleId', 'sku'],
  fields: FIELDS,
  maxLimit: 200,
}

/** `GET /v1/apps`. */
export const listApps: Endpoint = {
  method: 'GET',
  path: '/v1/apps',
  capability: 'APPS',
  handle(request) {
    refuseOtherFormats(request)
    const query = readQuery(request.query, LIST_SHAPE)
    const page = pageOf(sorted(filtered(request.account.apps, query), query), query.limit, query.cursor)
    const self = pageAddress(`${request.origin}/v1/apps`, request.query, query.cursor)
    const next =
      page.nextCursor === null
        ? {}
        : { next: pageAddress(`${request.origin}/v1/apps`, request.query, page.nextCursor) }
    const paging = {
      total: page.total,
      limit: page.limit,
      ...(page.nextCursor === null ? {} : { nextCursor: page.nextCursor }),
    }
    return jsonAnswer(200, {
      data: page.items.map((app) => appResource(app, query, request.origin)),
      links: { self, ...next },
      meta: { paging },
    })
  },
}

/** `GET /v1/apps/{id}`. */
export const getApp: Endpoint = {
  method: 'GET',
  path: '/v1/apps/:id',
  capability: 'APPS',
  handle(request): Answer {
    refuseOtherFormats(request)
    const query = readQuery(request.query, { fields: FIELDS })
    const id = request.params.id ?? ''
    const app = request.account.apps.find((each) => each.ascId === id)
    if (app === undefined) throw new AppleError(unknownId('apps', id))
    const self = pageAddress(`${request.origin}/v1/apps/${id}`, request.query, null)
    return jsonAnswer(200, { data: appResource(app, query, request.origin), links: { self } })
  },
}

function refuseOtherFormats({ headers: { accept } }: ApiRequest): void {
  if (accept === undefined || /application\/(json|vnd\.api\+json|\*)|\*\/\*/.test(accept)) return
  throw new AppleError(notAcceptable(accept, 'application/json'))
}

function filtered(apps: readonly App[], { filters }: Query): readonly App[] {
  const wanted = (name: string, value: string): boolean => filters.get(name)?.includes(value) ?? true
  return apps.filter(
    (app) =>
      wanted('name', app.title) &&
      wanted('bundleId', app.bundleId) &&
      wanted('sku', app.sku) &&
      wanted('id', app.ascId),
  )
}

const SORT_KEYS: Record<string, (app: App) => string> = {
  name: ATTRIBUTES.name,
  bundleId: ATTRIBUTES.bundleId,
  sku: ATTRIBUTES.sku,
}

function sorted(apps: readonly App[], { sort }: Query): readonly App[] {
  return [...apps].sort((left, right) => {
    for (const { name, descending } of sort) {
      const key = SORT_KEYS[name]
      const order = key === undefined ? 0 : key(left).localeCompare(key(right), 'en')
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}

function appResource(app: App, { fields }: Query, origin: string): Record<string, unknown> {
  const self = `${origin}/v1/apps/${app.ascId}`
  const wanted = fields.get('apps')
  const shown = (name: string): boolean => wanted?.includes(name) ?? true
  const attributes = Object.entries(ATTRIBUTES).filter(([name]) => shown(name))
  const relationships = RELATIONSHIPS.filter(shown)
  return {
    type: 'apps',
    id: app.ascId,
    ...(attributes.length === 0
      ? {}
      : { attributes: Object.fromEntries(attributes.map(([name, read]) => [name, read(app)])) }),
    ...(relationships.length === 0
      ? {}
      : { relationships: Object.fromEntries(relationships.map((name) => [name, linksOf(self, name)])) }),
    links: { self },
  }
}

function linksOf(self: string, name: string): Record<string, unknown> {
  return { links: { self: `${self}/relationships/${name}`, related: `${self}/${name}` } }
}
