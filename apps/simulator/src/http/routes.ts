import type { Endpoint } from './endpoint.ts'

/** What a method and path lead to. */
export type Route =
  | { found: true; endpoint: Endpoint; params: Record<string, string> }
  | { found: false; reason: 'PATH' | 'METHOD' }

/** In all of Apple's paths the only variable part is the id in the fourth place: `/v1/apps/{id}/…`. */
const ID_PLACE = 3

/** Finds endpoints by method and path. */
export class Routes {
  private readonly byPath = new Map<string, Map<string, Endpoint>>()

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) {
      const methods = this.byPath.get(endpoint.path) ?? new Map<string, Endpoint>()
      if (methods.has(endpoint.method)) throw new Error(`${endpoint.method} ${endpoint.path} is there twice`)
      this.byPath.set(endpoint.path, methods.set(endpoint.method, endpoint))
    }
  }

  find(method: string, path: string): Route {
    const segments = path.split('/')
    const id = segments[ID_PLACE] ?? ''
    if (segments.length > ID_PLACE) segments[ID_PLACE] = id === '' ? '' : ':id'
    const methods = this.byPath.get(segments.join('/'))
    if (methods === undefined) return { found: false, reason: 'PATH' }
    const endpoint = methods.get(method)
    if (endpoint === undefined) return { found: false, reason: 'METHOD' }
    return { found: true, endpoint, params: id === '' ? {} : { id: decode(id) } }
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
