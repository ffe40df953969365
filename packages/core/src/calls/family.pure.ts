/**
 * The family of endpoints that a request belongs to, without ids: `salesReports`, `inAppPurchasesV2`, `Reporter sales`.
 */
export function familyOf(path: string): string {
  const reporter = /\/reportservice\/(\w+)/.exec(path)?.[1]
  if (reporter !== undefined) return `Reporter ${reporter}`
  const words = path.split('/').filter((part) => /^[a-z][a-zA-Z]*(V\d)?$/.test(part) && !/^v\d+$/.test(part))
  return words.at(-1) ?? 'other'
}
