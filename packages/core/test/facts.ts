import type { Connected } from './connected.ts'
import type { House } from './house.ts'
import { truthOf } from './truth.ts'

/** Every column of a report that is kept, by Apple's name, beside the fact that holds it. */
const columns: [string, string][] = [
  ['SKU', 'sku'],
  ['Title', 'title'],
  ['Version', 'app_version'],
  ['Product Type Identifier', 'product_type'],
  ['Units', 'units'],
  ['Developer Proceeds', 'developer_proceeds'],
  ['Begin Date', "to_char(day, 'MM/DD/YYYY')"],
  ['Customer Currency', 'customer_currency'],
  ['Country Code', 'territory'],
  ['Currency of Proceeds', 'proceeds_currency'],
  ['Apple Identifier', 'apple_identifier'],
  ['Customer Price', 'customer_price'],
  ['Promo Code', 'promo_code'],
  ['Parent Identifier', 'parent_identifier'],
  ['Subscription', 'subscription'],
  ['Period', 'period'],
  ['Category', 'category'],
  ['CMB', 'cmb'],
  ['Device', 'device'],
  ['Supported Platforms', 'supported_platforms'],
  ['Proceeds Reason', 'proceeds_reason'],
  ['Preserved Pricing', 'preserved_pricing'],
  ['Client', 'apple_client'],
  ['Order Type', 'order_type'],
]

/** The facts of a range of days as texts, one a line, sorted. */
export async function factsOf(
  house: House,
  { providerId }: Connected,
  from: string,
  to: string,
): Promise<string[]> {
  const values = columns.map(([, column]) => `coalesce(${column}::text, '')`).join(` || '|' || `)
  const rows = await house.rows<{ text: string }>(`select ${values} as text from sales_fact
    where provider_id = '${providerId}' and day between '${from}' and '${to}'`)
  return rows.map(({ text }) => text).sort()
}

/** What the simulator derived for the same days, in the same words. */
export async function derivedOf(house: House, index: number, from: string, to: string): Promise<string[]> {
  const days = await truthOf(house, house.account(index).name, from, to)
  const lines = days.flatMap(({ rows }) =>
    rows.map((row) => columns.map(([name]) => String(row[name] ?? '').trim()).join('|')),
  )
  return lines.sort()
}
