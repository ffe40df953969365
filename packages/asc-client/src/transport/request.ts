import type { AscRequestName } from '../errors/asc-error.ts'

/** A question to Apple: a path with its parameters, or the whole address of a next page, taken as it is. */
export interface AscRequest {
  target: { path: string; query: Record<string, string | number | readonly string[]> } | { next: URL }
  accept: 'application/json' | 'application/a-gzip'
  /** With one it is a POST: a document of JSON:API. */
  body?: object
}

/** How a request is sent. */
export const methodOf = ({ body }: AscRequest): 'GET' | 'POST' => (body === undefined ? 'GET' : 'POST')

/**
 * The address of a request. Lists are joined by commas, as every array parameter of this API wants them; a
 * next page's address gets nothing added, since Apple refuses duplicate parameters. Apple: OpenAPI (`explode:
 * false`).
 */
export function addressOf(baseUrl: string, target: AscRequest['target']): URL {
  if ('next' in target) return target.next
  const pairs = Object.entries(target.query).map(([name, value]) => {
    const values = Array.isArray(value) ? value : [value]
    return `${name}=${values.map((each) => encodeURIComponent(String(each))).join(',')}`
  })
  return new URL(`${baseUrl.replace(/\/+$/, '')}${target.path}?${pairs.join('&')}`)
}

/** What an error may say about a request: the query stays out, it holds vendor numbers and cursors. */
export function nameOf(address: URL, method: AscRequestName['method'] = 'GET'): AscRequestName {
  return { method, path: address.pathname }
}
