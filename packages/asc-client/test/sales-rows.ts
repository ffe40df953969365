import { cellText, type SalesBlock } from '../src/reports/sales-block.ts'
import { SALES_FIELDS, type SalesField } from '../src/reports/sales-columns.ts'

/** A row as people read it: numbers and days made of their cells. */
export type PlainRow = { line: number; units: number } & Record<Exclude<SalesField, 'units'>, string | null>

/** The rows of a report's blocks, in order. */
export async function rowsOf(blocks: AsyncIterable<SalesBlock>): Promise<PlainRow[]> {
  const rows: PlainRow[] = []
  for await (const block of blocks) for (let row = 0; row < block.rows; row++) rows.push(plainRow(block, row))
  return rows
}

function plainRow(block: SalesBlock, row: number): PlainRow {
  const cells = Object.fromEntries(SALES_FIELDS.map((field) => [field, cellText(block, row, field)]))
  const [beginOn, endOn] = [isoDay(cells['beginOn']), isoDay(cells['endOn'])]
  const typed = { line: block.lines[row], units: Number(cells['units']), beginOn, endOn }
  return { ...cells, ...typed } as PlainRow // one entry for each field
}

function isoDay(cell: string | null | undefined): string {
  const [month = '', day = '', year = ''] = (cell ?? '').split('/')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
