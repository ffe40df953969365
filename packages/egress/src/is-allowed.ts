/**
 * Whether an address is on a list of origins. `https://*.example.com` stands for any host below example.com; http is
 * allowed only where an origin says so with its port, as a simulator's on this machine does.
 */
export function isAllowed(address: URL, origins: readonly string[]): boolean {
  if (address.username !== '' || address.password !== '') return false
  return origins.some((origin) => {
    const [scheme, host = ''] = origin.split('://*.', 2)
    if (host === '') return address.origin === new URL(origin).origin
    return address.protocol === `${scheme}:` && address.port === '' && address.hostname.endsWith(`.${host}`)
  })
}
