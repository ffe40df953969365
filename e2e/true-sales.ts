/** What was sold, as one line for each number: `day app territory what = millionths`, in order. */
export type SalesLines = string[]

type Row = Record<string, string | number>

/** What the simulator derives for days of an account, and the numbers of its bundles, which no list of apps names. */
export async function trueSales(
  control: string,
  account: string,
  days: { from: string; to: string; vendorNumber: string },
): Promise<{ lines: SalesLines; bundles: Set<string> }> {
  const rows = await rowsOf(`${control}/__control/accounts/${encodeURIComponent(account)}/sales`, days)
  const sold = rows.filter(({ row }) => textOf(row, 'Parent Identifier') === '')
  const numbers = new Map(sold.map(({ row }) => [textOf(row, 'SKU'), textOf(row, 'Apple Identifier')]))
  const tally = new Tally()
  for (const { on, row } of rows) {
    const sku = textOf(row, 'Parent Identifier') || textOf(row, 'SKU')
    const number = numbers.get(sku)
    if (number === undefined) throw new Error(`no line of these days tells the number of the app ${sku}`)
    addRow(tally, `${on} ${number} ${textOf(row, 'Country Code')}`, row)
  }
  const bundles = sold.filter(({ row }) => textOf(row, 'Product Type Identifier').endsWith('-B'))
  return {
    lines: tally.lines(),
    bundles: new Set(bundles.map(({ row }) => textOf(row, 'Apple Identifier'))),
  }
}

async function rowsOf(url: string, days: Record<string, string>): Promise<{ on: string; row: Row }[]> {
  const answer = await fetch(`${url}?${new URLSearchParams(days)}`)
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${await answer.text()}`)
  const truth = (await answer.json()) as { days: { on: string; rows: Row[] }[] } // the simulator's own shape
  return truth.days.flatMap(({ on, rows }) => rows.map((row) => ({ on, row })))
}

/** Sums of numbers with up to six decimals, exact; what comes to nothing is no line. */
export class Tally {
  readonly #sums = new Map<string, bigint>()

  add(of: string, number: string | number, times = 1): void {
    const [whole = '', part = ''] = String(number).trim().split('.')
    const millionths = BigInt(whole + part.padEnd(6, '0'))
    this.#sums.set(of, (this.#sums.get(of) ?? 0n) + millionths * BigInt(times))
  }

  lines(): SalesLines {
    return [...this.#sums].flatMap(([of, sum]) => (sum === 0n ? [] : [`${of} = ${sum}`])).sort()
  }
}

const textOf = (row: Row, name: string): string => String(row[name] ?? '').trim()

// By Apple's list of product types: 3 is a re-download, 7 an update, IA3 restores a purchase; all else was sold.
function addRow(tally: Tally, of: string, row: Row): void {
  const type = textOf(row, 'Product Type Identifier')
  const units = Number(textOf(row, 'Units'))
  if (/^F?3/.test(type)) tally.add(`${of} redownloads`, units)
  else if (/^F?7/.test(type)) tally.add(`${of} updates`, units)
  else if (!type.startsWith('IA3')) tally.add(`${of} units`, units)
  const currency = textOf(row, 'Currency of Proceeds')
  if (currency !== '') tally.add(`${of} proceeds ${currency}`, textOf(row, 'Developer Proceeds'), units)
}
