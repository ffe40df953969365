import type { FastifyRequest } from 'fastify'
import { originOf } from '../http/origin.ts'

/** The cookies of a message, as they came: quotes stay. */
export function cookiesOf({ headers }: FastifyRequest): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(/;\s*/).map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })
  return new Map(pairs)
}

/** A cookie as Apple sets it; for all of apple.com where a proxy gives the simulator Apple's name. */
export function cookie(
  request: FastifyRequest,
  name: string,
  value: string,
  more: { maxAgeSeconds?: number; wide?: boolean } = {},
): string {
  const { protocol, hostname } = new URL(originOf(request.headers))
  const attributes = [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    ...(more.maxAgeSeconds === undefined ? [] : [`Max-Age=${more.maxAgeSeconds}`]),
    ...(more.wide === true && hostname.endsWith('.apple.com') ? ['Domain=apple.com'] : []),
    ...(protocol === 'https:' ? ['Secure'] : []),
  ]
  return attributes.join('; ')
}
