import type { MoneyView } from './sales-view.ts'

/** Adds amounts of the same currency exactly; currencies stay apart, in the order of their codes. */
export function addMoney(amounts: readonly MoneyView[]): MoneyView[] {
  const byCurrency = new Map<string, string>()
  for (const { amount, currency } of amounts)
    byCurrency.set(currency, addDecimals(byCurrency.get(currency) ?? '0', amount))
  return [...byCurrency]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** The exact sum of two decimals as text, with as many digits after the point as the longer one has. */
export function addDecimals(a: string, b: string): string {
  const digits = Math.max(scaleOf(a), scaleOf(b))
  const sum = unscaled(a, digits) + unscaled(b, digits)
  const sign = sum < 0n ? '-' : ''
  const text = (sum < 0n ? -sum : sum).toString().padStart(digits + 1, '0')
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

const scaleOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0

function unscaled(decimal: string, digits: number): bigint {
  const [whole = '0', part = ''] = decimal.split('.')
  return BigInt(whole + part.padEnd(digits, '0'))
}
