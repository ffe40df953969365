import type { House } from './house.ts'

/** A line of a report as the simulator derives it, by Apple's names of the columns. */
export type TrueRow = Record<string, string | number>

/** What the simulator derives for an account's days; each row knows its day. */
export async function truthOf(
  house: House,
  account: string,
  from: string,
  to: string,
): Promise<{ on: string; rows: TrueRow[] }[]> {
  const path = `/accounts/${encodeURIComponent(account)}/sales?from=${from}&to=${to}`
  const { days } = (await house.control('GET', path)) as { days: { on: string; rows: TrueRow[] }[] } // the simulator's own shape
  return days
}

interface Sums {
  units: number
  redownloads: number
  updates: number
  /** Millionths by currency. */
  proceeds: Record<string, bigint>
}

/**
 * Sums of an app's lines, written down anew from Apple's list of product types: first downloads and purchases are
 * units, those that begin with 3 or F3 are re-downloads, with 7 or F7 updates, and IA3 restores a purchase.
 */
export function sumsOf(rows: readonly TrueRow[], app: { ascId: string; sku: string | null }): Sums {
  const sums: Sums = { units: 0, redownloads: 0, updates: 0, proceeds: {} }
  for (const row of rows) {
    const text = (name: string) => String(row[name] ?? '').trim()
    const parent = text('Parent Identifier')
    if (parent === '' ? text('Apple Identifier') !== app.ascId : parent !== app.sku) continue
    const units = Number(text('Units'))
    const type = text('Product Type Identifier')
    if (type.startsWith('3') || type.startsWith('F3')) sums.redownloads += units
    else if (type.startsWith('7') || type.startsWith('F7')) sums.updates += units
    else if (!type.startsWith('IA3')) sums.units += units
    const currency = text('Currency of Proceeds')
    if (currency === '') continue
    const each = BigInt(Math.round(Number(text('Developer Proceeds')) * 1e6))
    sums.proceeds[currency] = (sums.proceeds[currency] ?? 0n) + BigInt(units) * each
  }
  return sums
}

/** Money as core gives it, in millionths by currency. */
export const millionths = (money: readonly { amount: string; currency: string }[]): Record<string, bigint> =>
  Object.fromEntries(
    money.map(({ amount, currency }) => {
      const [whole = '', part = ''] = amount.split('.')
      return [currency, BigInt(whole + part.padEnd(6, '0'))]
    }),
  )
