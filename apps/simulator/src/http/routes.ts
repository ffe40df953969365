import type { Endpoint } from './endpoint.ts'

/** What a method and path lead to. */
export type Route =
  | { found: true; endpoint: Endpoint; params: Record<string, string> }
  | { found: false; reason: 'PATH' | 'METHOD' }

/** Finds endpoints by method and path; a fixed segment wins over a placeholder. */
export class Routes {
  private readonly byLength = new Map<number, { segments: string[]; endpoint: Endpoint }[]>()

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) {
      const segments = endpoint.path.split('/')
      const same = this.byLength.get(segments.length) ?? []
      same.push({ segments, endpoint })
      this.byLength.set(segments.length, same)
    }
  }

  find(method: string, path: string): Route {
    const segments = path.split('/')
    let pathKnown = false
    for (const candidate of this.byLength.get(segments.length) ?? []) {
      const params = match(candidate.segments, segments)
      if (params === null) continue
      if (candidate.endpoint.method === method) return { found: true, endpoint: candidate.endpoint, params }
      pathKnown = true
    }
    return { found: false, reason: pathKnown ? 'METHOD' : 'PATH' }
  }
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (part.startsWith(':')) {
      if (segment === '') return null
      params[part.slice(1)] = decodeURIComponent(segment)
    } else if (part !== segment) return null
  }
  return params
}
