/** The request that a token is shown with. */
export interface AskedFor {
  method: string
  /** Path and query. */
  url: string
}

/** Resources of Xcode Cloud, for which a token may live longer. Apple: Generating tokens for API requests. */
const LONG_LIVED = /^GET \/v1\/(ci[A-Z]|scm[A-Z])/
/** Apple does not look at these. */
const IGNORED = ['limit', 'cursor', 'sort']

/** The scope of a token; null where it has none, and then it may do whatever its key may. */
export function readScope(claim: unknown): string[] | null {
  return Array.isArray(claim) ? claim.map(String) : null
}

/** Whether an entry names the request: method, path and query. */
export function covers(scope: readonly string[], { method, url }: AskedFor): boolean {
  return scope.some((entry) => {
    const [verb, target = ''] = entry.split(' ', 2)
    return verb === method && comparable(target) === comparable(url)
  })
}

/** Whether everything that a scope names may be asked for with a token of up to six months. */
export const mayLiveLong = (scope: readonly string[] | null): boolean =>
  scope !== null && scope.length > 0 && scope.every((entry) => LONG_LIVED.test(entry))

function comparable(target: string): string {
  const { pathname, searchParams } = new URL(target, 'https://apple.invalid')
  for (const name of IGNORED) searchParams.delete(name)
  searchParams.sort()
  return `${pathname}?${searchParams.toString()}`
}
