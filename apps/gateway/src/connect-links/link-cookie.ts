/** The cookie's name: over https browsers take `__Host-` from the very host alone. On http, which is localhost, they refuse it. */
const nameOf = (secure: boolean) => (secure ? '__Host-gatehouse-link' : 'gatehouse-link')

/** The cookie of who works on a link. It ends with the browser; how long it counts, the link's row says. */
export const linkCookie = (session: string, secure: boolean): string =>
  `${nameOf(secure)}=${session}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`

/** The session of a link that a request carries; null where it carries none. */
export function linkSessionOf(cookie: string | null, secure: boolean): string | null {
  const pairs = (cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === nameOf(secure))?.[1] ?? null
}
