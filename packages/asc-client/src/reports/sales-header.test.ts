import { describe, expect, test } from 'vitest'
import { SALES_COLUMNS } from './sales-columns.ts'
import { readSalesHeader } from './sales-header.ts'

const names = ['Provider', 'Provider Country', ...Object.values(SALES_COLUMNS).map(({ name }) => name)]
const required = Object.values(SALES_COLUMNS)
  .filter((column) => column.required)
  .map(({ name }) => name)

test('finds the 28 columns of today', () => {
  const { index, fieldCount } = readSalesHeader(names.join('\t'))
  expect(fieldCount).toBe(28)
  expect(index).toMatchObject({ sku: 2, units: 7, territory: 12, customerPrice: 15, orderType: 27 })
})

test('finds columns in any order, in any case, with spaces around and between, among unknown ones', () => {
  const odd = ['Contingent App Name', ...names.toReversed()].map(
    (name) => ` ${name.toUpperCase().replace(' ', '  ')} `,
  )
  const { index, fieldCount } = readSalesHeader(odd.join('\t'))
  expect(fieldCount).toBe(29)
  expect(index).toMatchObject({ sku: 26, orderType: 1 })
})

test('does without the columns that came later', () => {
  const { index } = readSalesHeader(required.join('\t'))
  expect(index).toMatchObject({ sku: 0, parentIdentifier: -1, cmb: -1, orderType: -1 })
})

test.each(required)('refuses a report without %s', (missing) => {
  const rest = names.filter((name) => name !== missing)
  expect(() => readSalesHeader(rest.join('\t'))).toThrow(
    expect.objectContaining({ reason: 'MISSING_COLUMN', column: missing, line: 1 }),
  )
})

describe('says what else is wrong', () => {
  test.each([
    ['DUPLICATE_COLUMN', 'Customer Currency', [...names, 'customer  currency'].join('\t')],
    ['DUPLICATE_COLUMN', 'future', [...names, 'Future', 'future'].join('\t')],
    ['WRONG_DELIMITER', null, names.join(',')],
    ['WRONG_DELIMITER', null, names.map((name) => `"${name}"`).join(';')],
    ['NO_HEADER', null, ''],
    ['NO_HEADER', null, '<html><body>Bad Gateway</body></html>'],
    ['NO_HEADER', null, '{"errors":[]}'],
    ['NO_HEADER', null, 'APPLE\tUS\tsku\tMe'],
    ['LEGACY_LAYOUT', null, 'Provider\tVendor Identifier\tUnits\tRoyalty Price\tBegin Date'],
  ])('%s %s', (reason, column, line) => {
    expect(() => readSalesHeader(line)).toThrow(expect.objectContaining({ reason, column, line: 1 }))
  })
})

test('empty names at the end are columns without a name, not duplicates', () => {
  expect(readSalesHeader(`${names.join('\t')}\t\t`).fieldCount).toBe(30)
})
