/** A row of a made-up agency's day: as Apple's report has it, and as the facts have it. */
export interface MadeRow {
  report: string
  /** COPY's text from `line` on. */
  typed: string
  /** Which of the forty apps it belongs to; none where the report names a purchase's product alone. */
  app: number
}

const columns = [
  'Provider',
  'Provider Country',
  'SKU',
  'Developer',
  'Title',
  'Version',
  'Product Type Identifier',
  'Units',
  'Developer Proceeds',
  'Begin Date',
  'End Date',
  'Customer Currency',
  'Country Code',
  'Currency of Proceeds',
  'Apple Identifier',
  'Customer Price',
  'Promo Code',
  'Parent Identifier',
  'Subscription',
  'Period',
  'Category',
  'CMB',
  'Device',
  'Supported Platforms',
  'Proceeds Reason',
  'Preserved Pricing',
  'Client',
  'Order Type',
]

/** The day that all made rows are of. */
export const madeDay = '2026-06-15'
const reportDay = '06/15/2026'

export const reportHeader = `${columns.join('\t')}\n`

const lands = [
  'US USD',
  'DE EUR',
  'JP JPY',
  'GB GBP',
  'FR EUR',
  'BR BRL',
  'CN CNY',
  'AU AUD',
  'SE SEK',
  'CA CAD',
]
const devices = ['iPhone', 'iPad', 'Apple TV', 'Mac']
const types = ['1F', '3F', '7F', 'IA1', 'IAY']

/** The row of this number; the same number is the same row. `line` is its line in the file. */
export function madeRow(number: number, line: number): MadeRow {
  const app = number % 40
  const [land = '', currency = ''] = (lands[number % lands.length] ?? '').split(' ')
  const type = types[number % types.length] ?? ''
  const device = devices[number % devices.length] ?? ''
  const bought = type.startsWith('IA')
  const units = (number % 7) + 1
  const price = bought ? `${(number % 90) + 1}.99` : '0'
  const proceeds = bought ? `${(number % 63) + 1}.69` : '0'
  const sku = bought ? `com.harbour.app${app}.product${number % 9}` : `HARBOUR${app}`
  const parent = bought ? `HARBOUR${app}` : ' '
  const title = bought ? `Gold coins, pack of ${number % 9} – Größe` : `Harbour Lights ${app}`
  const ascId = String(bought ? 1_700_000_000 + app * 10 + (number % 9) : 1_600_000_000 + app)
  const period = type === 'IAY' ? '1 Month' : ' '
  const subscription = type === 'IAY' ? 'Renewal' : ' '
  const report =
    `APPLE\tUS\t${sku}\tHarbour Studio\t${title}\t1.${number % 30}\t${type}\t${units}\t${proceeds}\t${reportDay}\t` +
    `${reportDay}\t${currency}\t${land}\t${currency}\t${ascId}\t${price}\t \t${parent}\t${subscription}\t${period}\t` +
    `Games\t \t${device}\tiOS\t \t \t \t \n`
  const orNull = (text: string) => (text === ' ' ? '\\N' : text)
  const typed =
    `${line}\t${ascId}\t${land}\t${sku}\t${orNull(parent)}\t${title}\t1.${number % 30}\t${type}\t${units}\t${proceeds}\t` +
    `${currency}\t${price}\t${currency}\t\\N\t${orNull(subscription)}\t${orNull(period)}\tGames\t\\N\t${device}\tiOS\t` +
    `\\N\t\\N\t\\N\t\\N\n`
  return { report, typed, app }
}
