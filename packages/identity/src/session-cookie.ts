/** How long a session lasts, in seconds. It is not prolonged: after two weeks the person signs in again. */
export const sessionSeconds = 14 * 24 * 60 * 60

/**
 * The session cookie's name and attributes, by hand: better-auth would say `__Secure-`.
 * `__Host-` binds it to this very host over https; on http (localhost) browsers refuse that prefix.
 */
export function sessionCookie(publicUrl: URL) {
  const secure = publicUrl.protocol === 'https:'
  return {
    name: secure ? '__Host-gatehouse' : 'gatehouse',
    attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
  } as const
}
