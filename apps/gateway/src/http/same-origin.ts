import type { FastifyRequest } from 'fastify'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request comes from Gatehouse's own pages, or from no page at all. Browsers send `Origin` with every POST.
 * On this machine it may also be reached by its other names, as long as the page and the request use the same one.
 */
export function isSameOrigin({ headers }: Pick<FastifyRequest, 'headers'>, publicUrl: URL): boolean {
  const { origin, host } = headers
  if (headers['sec-fetch-site'] === 'cross-site') return false
  if (origin === undefined || origin === publicUrl.origin) return true
  if (publicUrl.protocol !== 'http:' || !URL.canParse(origin)) return false
  const page = new URL(origin)
  return loopback.has(page.hostname) && page.host === host
}
