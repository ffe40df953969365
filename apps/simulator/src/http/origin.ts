import type { IncomingHttpHeaders } from 'node:http'

/** Scheme and host that a client asked for: a proxy's `x-forwarded-…` headers win over what we see ourselves. */
export function originOf(headers: IncomingHttpHeaders): string {
  const scheme = firstOf(headers['x-forwarded-proto']) ?? 'http'
  const host = firstOf(headers['x-forwarded-host']) ?? headers.host ?? '127.0.0.1'
  return `${scheme}://${host}`
}

function firstOf(header: string | string[] | undefined): string | null {
  const text = Array.isArray(header) ? header[0] : header
  const first = text?.split(',', 1)[0]?.trim()
  return first === undefined || first === '' ? null : first
}
