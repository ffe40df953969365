import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect } from '../../test/collect.ts'
import { rowsOf, type PlainRow } from '../../test/sales-rows.ts'
import { readSalesReport } from './read-sales-report.ts'
import { SALES_COLUMNS, SALES_FIELDS, type SalesField } from './sales-columns.ts'

const HEADER = ['Provider', ...SALES_FIELDS.map((field) => SALES_COLUMNS[field].name)].join('\t')

const CELLS: Record<SalesField, string> = {
  sku: '0042',
  developer: 'Example Developer',
  title: 'Ärger, und "mehr"',
  version: '1.30',
  productTypeIdentifier: '1F',
  units: '3',
  developerProceeds: '0.70',
  beginOn: '10/03/2026',
  endOn: '10/03/2026',
  customerCurrency: 'EUR',
  territory: 'DE',
  proceedsCurrency: 'EUR',
  appleIdentifier: '0123456789',
  customerPrice: '0.99',
  promoCode: ' ',
  parentIdentifier: '',
  subscription: ' ',
  period: '1 Month',
  category: 'Games',
  cmb: '',
  device: 'iPhone',
  supportedPlatforms: 'iOS, tvOS',
  proceedsReason: ' ',
  preservedPricing: 'Yes',
  client: ' ',
  orderType: '日本語',
}

const line = (cells: Partial<Record<SalesField, string>> = {}): string =>
  ['APPLE', ...SALES_FIELDS.map((field) => cells[field] ?? CELLS[field])].join('\t')

const ROW: PlainRow = {
  ...CELLS,
  line: 2,
  units: 3,
  beginOn: '2026-10-03',
  endOn: '2026-10-03',
  promoCode: null,
  parentIdentifier: null,
  subscription: null,
  cmb: null,
  proceedsReason: null,
  client: null,
}

async function* pieces(bytes: Uint8Array, sizes: readonly number[] = [bytes.byteLength || 1]) {
  let at = 0
  for (let turn = 0; at < bytes.byteLength; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function read(file: string | Uint8Array, sizes?: readonly number[]): Promise<PlainRow[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  return rowsOf(readSalesReport(pieces(bytes, sizes)))
}

const refusalOf = (file: string | Uint8Array) =>
  read(file).then(
    () => null,
    (error: unknown) => error,
  )

describe('one line', () => {
  test('becomes a row: texts kept, blanks of both kinds null, numbers and days read', async () => {
    expect(await read(`${HEADER}\n${line()}\n`)).toEqual([ROW])
  })

  test.each([
    ['CRLF', `${HEADER}\r\n${line()}\r\n`],
    ['no line end after the last line', `${HEADER}\n${line()}`],
    ['CRLF and none after the last line', `${HEADER}\r\n${line()}`],
    ['line ends of both kinds', `${HEADER}\r\n${line()}\n`],
    ['a byte order mark', `\uFEFF${HEADER}\n${line()}\n`],
    ['an empty line at the end', `${HEADER}\n${line()}\n\n`],
  ])('reads the same with %s', async (_, file) => {
    expect(await read(file)).toEqual([ROW])
  })

  test('leaves what Apple may leave out blank', async () => {
    const blank = {
      sku: '',
      developer: ' ',
      title: '',
      version: ' ',
      developerProceeds: ' ',
      customerPrice: '',
    }
    const [row] = await read(`${HEADER}\n${line({ ...blank, customerCurrency: ' ', proceedsCurrency: '' })}`)
    expect(row).toMatchObject({ sku: null, developer: null, title: null, version: null })
    expect(row).toMatchObject({ developerProceeds: null, customerPrice: null, customerCurrency: null })
    expect(row).toMatchObject({ proceedsCurrency: null })
  })

  test('keeps a refund as Apple wrote it', async () => {
    const [row] = await read(`${HEADER}\n${line({ units: '-1', customerPrice: '-0.99' })}`)
    expect(row).toMatchObject({ units: -1, customerPrice: '-0.99', developerProceeds: '0.70' })
  })

  test('cuts the zeros behind the point of a whole number', async () => {
    const rows = await read(`${HEADER}\n${line({ units: '5.00' })}\n${line({ units: '-12.0' })}`)
    expect(rows.map(({ units }) => units)).toEqual([5, -12])
  })

  test('reads a week and the next line of another day', async () => {
    const week = line({ beginOn: '9/28/2026', endOn: '10/4/2026' })
    const rows = await read(`${HEADER}\n${week}\n${line()}\n${line({ endOn: '10/04/2026' })}`)
    expect(rows.map(({ beginOn, endOn }) => `${beginOn} ${endOn}`)).toEqual([
      '2026-09-28 2026-10-04',
      '2026-10-03 2026-10-03',
      '2026-10-03 2026-10-04',
    ])
  })
})

describe('a file', () => {
  test('of a header line alone has no rows', async () => {
    expect(await read(`${HEADER}\n`)).toEqual([])
    expect(await read(HEADER)).toEqual([])
  })

  test('keeps lines that agree in everything', async () => {
    const rows = await read(`${HEADER}\n${line()}\n${line()}\n`)
    expect(rows).toEqual([ROW, { ...ROW, line: 3 }])
  })

  test('gives the same rows wherever its bytes are cut, packed or not', async () => {
    const file = Buffer.from(`${HEADER}\r\n${line()}\n${line({ title: '漢字🎲' })}\n${line({ units: '-2' })}`)
    const expected = await read(file)
    expect(expected).toHaveLength(3)
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (cuts, packed) => {
        expect(await read(packed ? gzipSync(file) : file, cuts)).toEqual(expected)
      }),
    )
  })

  test('is read in blocks, before its end is known', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${HEADER}\n`)
      for (;;) yield Buffer.from(`${line()}\n`.repeat(100))
    }
    for await (const block of readSalesReport(endless())) {
      expect(block.rows).toBe(100)
      break
    }
  })

  test('in one huge piece comes in blocks all the same', async () => {
    const file = Buffer.from(`${HEADER}\n${`${line()}\n`.repeat(5_000)}`)
    const blocks: number[][] = []
    for await (const { lines, rows } of readSalesReport(pieces(file)))
      blocks.push([...lines.subarray(0, rows)])
    expect(blocks.length).toBeGreaterThan(2)
    expect(blocks.flat()).toEqual(Array.from({ length: 5_000 }, (_, at) => at + 2))
  })
})

describe('refuses, with the line and the column', () => {
  test.each<[string, string, Partial<Record<SalesField, string>>]>([
    ['BAD_NUMBER', 'Units', { units: '1,000' }],
    ['BAD_NUMBER', 'Units', { units: '1.5' }],
    ['BAD_NUMBER', 'Units', { units: '1234567890' }],
    ['BAD_NUMBER', 'Developer Proceeds', { developerProceeds: '1,99' }],
    ['BAD_NUMBER', 'Customer Price', { customerPrice: 'free' }],
    ['BAD_DATE', 'Begin Date', { beginOn: '2026-10-03' }],
    ['BAD_DATE', 'End Date', { endOn: '10/32/2026' }],
    ['BAD_DATE', 'End Date', { endOn: '10/02/2026' }],
    ['BAD_TERRITORY', 'Country Code', { territory: 'USA' }],
    ['MISSING_VALUE', 'Units', { units: ' ' }],
    ['MISSING_VALUE', 'Begin Date', { beginOn: '' }],
    ['MISSING_VALUE', 'Country Code', { territory: ' ' }],
    ['MISSING_VALUE', 'Apple Identifier', { appleIdentifier: '' }],
    ['MISSING_VALUE', 'Product Type Identifier', { productTypeIdentifier: ' ' }],
  ])('%s in %s: %j', async (reason, column, cells) => {
    const error = await refusalOf(`${HEADER}\n${line()}\n${line(cells)}\n`)
    expect(error).toMatchObject({ name: 'ReportFormatError', reason, column, line: 3 })
  })

  test.each([
    ['too few', line().replace(/\t[^\t]*$/, '')],
    ['too many', `${line()}\t`],
    ['hardly any', 'Total_Rows\t2'],
  ])('a line with %s fields', async (_, ragged) => {
    const error = await refusalOf(`${HEADER}\n${line()}\n${ragged}\n${line()}\n`)
    expect(error).toMatchObject({ reason: 'WRONG_FIELD_COUNT', line: 3 })
  })

  test('a line that is not UTF-8', async () => {
    const bad = Buffer.concat([Buffer.from(`${HEADER}\n${line()}\n`), Buffer.from(line(), 'latin1')])
    expect(await refusalOf(bad)).toMatchObject({ reason: 'BAD_UTF8', line: 3 })
  })

  test('a line with a zero byte', async () => {
    const error = await refusalOf(`${HEADER}\n${line()}\n${line({ title: 'Ta\0b' })}\n`)
    expect(error).toMatchObject({ reason: 'BAD_UTF8', line: 3 })
  })

  test('an empty file', async () => {
    expect(await refusalOf('')).toMatchObject({ reason: 'NO_HEADER' })
    expect(await refusalOf(gzipSync(''))).toMatchObject({ reason: 'NO_HEADER' })
  })

  test('a line without end', async () => {
    expect(await refusalOf('x'.repeat(1_100_000))).toMatchObject({ reason: 'LINE_TOO_LONG' })
  })
})

test('a gzip cut off after whole lines is an error, not a day with fewer sales', async () => {
  const packed = gzipSync(`${HEADER}\n${`${line()}\n`.repeat(2_000)}`)
  expect(await refusalOf(packed.subarray(0, packed.byteLength - 9))).toMatchObject({ reason: 'NOT_GZIP_END' })
})

test('a file that unpacks to more than allowed is an error', async () => {
  const packed = gzipSync(`${HEADER}\n${`${line()}\n`.repeat(2_000)}`)
  const reading = collect(readSalesReport(pieces(packed), { maxBytes: 10_000 }))
  await expect(reading).rejects.toMatchObject({ name: 'ReportFormatError', reason: 'TOO_LARGE', line: null })
})

test('an error of the download comes through as it is', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${HEADER}\n${line()}\n`)
    throw new Error('the cable')
  }
  await expect(collect(readSalesReport(broken()))).rejects.toThrow('the cable')
})
