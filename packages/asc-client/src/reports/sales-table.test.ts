import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf, type PlainRow } from '../../test/sales-rows.ts'
import { readSalesReport } from './read-sales-report.ts'
import type { ReportFormatError } from './report-format-error.ts'
import { SALES_COLUMNS, SALES_FIELDS, type SalesField } from './sales-columns.ts'

// The same file, read plainly: lines split, cells split, each checked by an expression. What the reader that knows only
// bytes gives, or refuses, has to agree.

const number = /^-?[0-9]{1,9}(\.0+)?$/
const decimal = /^-?[0-9]+(\.[0-9]+)?$/
const day = /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12][0-9])\/[0-9]{4}$/

const expressions: Partial<Record<SalesField, RegExp>> = {
  units: number,
  developerProceeds: decimal,
  customerPrice: decimal,
  beginOn: day,
  endOn: day,
  territory: /^[A-Z]{2}$/,
}

type Reading = { rows: PlainRow[] } | { line: number }

function readPlainly(file: string): Reading {
  const [header = '', ...lines] = file.split('\n')
  const names = header.split('\t')
  const rows: PlainRow[] = []
  for (const [at, text] of lines.entries()) {
    if (text === '') continue
    const row = plainRow(names, text.split('\t'), at + 2)
    if (!row) return { line: at + 2 }
    rows.push(row)
  }
  return { rows }
}

function plainRow(names: string[], cells: string[], line: number): PlainRow | null {
  if (cells.length !== names.length) return null
  const values = new Map<SalesField, string | null>()
  for (const field of SALES_FIELDS) {
    const cell = (cells[names.indexOf(SALES_COLUMNS[field].name)] ?? '').replace(/^ +$/, '')
    const { filled } = SALES_COLUMNS[field]
    if (cell === '' ? filled : !(expressions[field] ?? /^/).test(cell)) return null
    values.set(field, cell === '' ? null : cell)
  }
  const iso = (field: SalesField) =>
    (values.get(field) ?? '').replace(
      /(.*)\/(.*)\/(.*)/,
      (_, month: string, date: string, year: string) =>
        `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    )
  const [beginOn, endOn] = [iso('beginOn'), iso('endOn')]
  if (endOn < beginOn) return null
  return {
    ...Object.fromEntries(values),
    line,
    units: Number(values.get('units')),
    beginOn,
    endOn,
  } as PlainRow // one entry for each field
}

const readBytes = async (file: string, cut: number): Promise<Reading> => {
  async function* pieces() {
    const bytes = Buffer.from(file)
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut)
  }
  return rowsOf(readSalesReport(pieces())).then(
    (rows) => ({ rows }),
    (error: ReportFormatError) => ({ line: error.line ?? 0 }),
  )
}

const odd = fc.constantFrom(
  '',
  ' ',
  '  ',
  '0',
  '-',
  '1.',
  '5.00',
  '-3',
  'x',
  'US',
  'Ä',
  '1234567890',
  '13/01/2026',
)
const fine: Partial<Record<SalesField, fc.Arbitrary<string>>> = {
  units: fc.oneof(fc.integer({ min: -5_000, max: 5_000 }).map(String), fc.constantFrom('7.0', '-0', '007')),
  developerProceeds: fc.constantFrom('0', '0.70', '-1.993', ' ', ''),
  customerPrice: fc.constantFrom('0.99', '490', ''),
  beginOn: fc.constantFrom('06/15/2026', '6/15/2026', '06/14/2026'),
  endOn: fc.constantFrom('06/15/2026', '6/15/2026', '06/16/2026'),
  territory: fc.constantFrom('US', 'DE', 'XK'),
  appleIdentifier: fc.constantFrom('1500000001', '0042'),
  productTypeIdentifier: fc.constantFrom('1F', 'IAY'),
}
const text = fc
  .string({ unit: 'grapheme', maxLength: 6 })
  .filter((value) => !/[\t\n\r\0]/.test(value) && value.isWellFormed())

/** Nearly all cells are as they should be, or every file would be refused in its first line. */
const cell = (field: SalesField | null) =>
  fc.oneof({ weight: 60, arbitrary: (field && fine[field]) ?? text }, { weight: 1, arbitrary: odd })

const optional = SALES_FIELDS.filter((field) => !SALES_COLUMNS[field].required)
const file = fc
  .record({ left: fc.subarray(optional), unknown: fc.nat({ max: 2 }) })
  .chain(({ left, unknown }) => {
    const fields = SALES_FIELDS.filter((field) => !left.includes(field))
    const places: (SalesField | null)[] = [...fields, ...Array<null>(unknown).fill(null)]
    return fc.shuffledSubarray(places, { minLength: places.length })
  })
  .chain((places) => {
    const header = places.map((field, at) => (field ? SALES_COLUMNS[field].name : `Future ${at}`))
    const line = fc.tuple(...places.map(cell)).map((cells) => cells.join('\t'))
    const ragged = fc.constantFrom('', 'Total_Rows\t2')
    const lines = fc.array(fc.oneof({ weight: 30, arbitrary: line }, { weight: 1, arbitrary: ragged }), {
      maxLength: 6,
    })
    return lines.map((all) => [header.join('\t'), ...all].join('\n'))
  })

test('gives what a plain reading gives, and refuses the line that it refuses', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(file, fc.integer({ min: 1, max: 300 }), async (bytes, cut) => {
      const reading = readPlainly(bytes)
      if ('line' in reading) refused += 1
      expect(await readBytes(bytes, cut)).toEqual(reading)
    }),
    { numRuns: 300 },
  )
  expect(refused).toBeGreaterThan(10)
})
