import { describe, expect, it } from 'vitest'
import { DomainError } from '../problems/domain-error.ts'
import { longestTable, readTable } from './read-table.pure.ts'

const clients = (text: string) => readTable(text).rows.map(({ cells }) => cells.CLIENT)
const refusal = (text: string): string => {
  try {
    readTable(text)
  } catch (error) {
    if (error instanceof DomainError) return error.message
  }
  return 'read'
}

describe('a table', () => {
  it.each([
    ['commas', 'client,tags\nNorthwind,dach\n'],
    ['semicolons', 'client;tags\nNorthwind;dach\n'],
    ['tabs', 'client\ttags\nNorthwind\tdach\n'],
    ['a byte order mark', '\uFEFFclient,tags\nNorthwind,dach\n'],
    ['the line ends of Windows', 'client,tags\r\nNorthwind,dach\r\n'],
    ['other words and capitals', 'Client Name;Tags;Notes\nNorthwind;dach;hello\n'],
  ])('is read with %s', (_, text) => {
    expect(readTable(text).rows).toEqual([
      expect.objectContaining({ line: 2, cells: { CLIENT: 'Northwind', TAGS: 'dach' } }),
    ])
  })

  it('says which columns are used and which are not', () => {
    expect(readTable('Client;Key-ID;Favourite colour\nA;;\n').columns).toEqual([
      { name: 'Client', used: 'CLIENT' },
      { name: 'Key-ID', used: 'KEY_ID' },
      { name: 'Favourite colour', used: null },
    ])
  })

  it('counts lines as an editor does, past empty lines and cells of several lines', () => {
    const text = 'client,private key\n"One","a\nb\nc"\n\nTwo,\n,\nThree,\n'
    expect(readTable(text).rows.map(({ line, cells }) => [line, cells.CLIENT])).toEqual([
      [2, 'One'],
      [6, 'Two'],
      [8, 'Three'],
    ])
  })

  it('takes text that looks like a formula for text, and gives back what an export defused', () => {
    expect(clients(`client\n=1+1\n'=SUM(A1)\n@home\n'tis\n`)).toEqual(['=1+1', '=SUM(A1)', '@home', "'tis"])
  })

  it('marks a row that has more cells than the header', () => {
    expect(readTable('client,tags\nA,b,c\nB,c\nC\n').rows.map(({ tooLong }) => tooLong)).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each([
    ['', /This file is empty/],
    ['client\n', /no rows/],
    ['name of client|tags\nNorthwind|a\n', /Its first line reads: “name of client”, “tags”/],
    ['client:tags\nNorthwind:a\n', /No column of this file says which client.*“client:tags”/],
    ['client,tags\n"Northwind,a\n', /in line 2: a quotation mark/],
    [`client\n${'x\n'.repeat(longestTable.rows + 1)}`, /1001 rows; 1000 are the most/],
    [`client\n${'x'.repeat(10 * 1024 * 1024)}`, /too large/],
  ])('is refused with a reason: %#', (text, reason) => {
    expect(refusal(text)).toMatch(reason)
  })
})
