/** The family of whatever belongs to somebody's sign-in. */
export const signIns = 'sign-ins'

/**
 * The family of endpoints that a request belongs to, without ids: `salesReports`, `inAppPurchasesV2`, `Reporter sales`,
 * `App Store Server`, `sign-ins` for the pages of Apple's sign-in and of its session.
 */
export function familyOf(path: string): string {
  const reporter = /\/reportservice\/(\w+)/.exec(path)?.[1]
  if (reporter !== undefined) return `Reporter ${reporter}`
  if (path.startsWith('/inApps/')) return 'App Store Server'
  if (/^\/(appleauth|olympus)\//.test(path)) return signIns
  const words = path.split('/').filter((part) => /^[a-z][a-zA-Z]*(V\d)?$/.test(part) && !/^v\d+$/.test(part))
  return words.at(-1) ?? 'other'
}
