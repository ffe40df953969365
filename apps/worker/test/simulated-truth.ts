import type { Simulator } from '@gatehouse/simulator'
import { queryDatabase } from '@gatehouse/vitest'

/** The columns that are compared, by Apple's names, beside the fact that holds each. */
const columns: [string, string][] = [
  ['Begin Date', "to_char(day, 'MM/DD/YYYY')"],
  ['SKU', 'sku'],
  ['Title', 'title'],
  ['Product Type Identifier', 'product_type'],
  ['Units', 'units::text'],
  ['Developer Proceeds', 'developer_proceeds::text'],
  ['Customer Currency', "coalesce(customer_currency, '')"],
  ['Country Code', 'territory'],
  ['Currency of Proceeds', "coalesce(proceeds_currency, '')"],
  ['Apple Identifier', 'apple_identifier'],
  ['Customer Price', 'customer_price::text'],
  ['Parent Identifier', "coalesce(parent_identifier, '')"],
  ['Subscription', "coalesce(subscription, '')"],
  ['Device', "coalesce(device, '')"],
  ['Order Type', "coalesce(order_type, '')"],
]

/** What the simulator derives for an account, one text a report line. */
export async function truthOf(
  simulator: Simulator,
  account: string,
  range: { from: string; to: string },
): Promise<string[]> {
  const answer = await fetch(
    `${simulator.control}/__control/accounts/${encodeURIComponent(account)}/sales?from=${range.from}&to=${range.to}`,
  )
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${await answer.text()}`)
  const { days } = (await answer.json()) as { days: { rows: Record<string, string | number>[] }[] } // the simulator's own shape
  return days.flatMap(({ rows }) =>
    rows.map((row) => columns.map(([name]) => String(row[name] ?? '').trim()).join('|')),
  )
}

/** What the facts hold, in the same words: all of them, or those of one provider. */
export async function factsAsTruth(databaseUrl: string, providerId?: string): Promise<string[]> {
  const select = columns.map(([, column]) => column).join(` || '|' || `)
  const only = providerId === undefined ? '' : ` where provider_id = '${providerId}'`
  const rows = await queryDatabase<{ line: string }>(
    databaseUrl,
    `select ${select} as line from sales_fact${only}`,
  )
  return rows.map(({ line }) => line)
}

/** How many sales reports were asked for so far. */
export async function salesRequests(simulator: Simulator): Promise<number> {
  const answer = await fetch(`${simulator.control}/__control/ledger`)
  const { requests } = (await answer.json()) as { requests: { url: string }[] } // the simulator's own shape
  return requests.filter(({ url }) => url.startsWith('/v1/salesReports')).length
}
