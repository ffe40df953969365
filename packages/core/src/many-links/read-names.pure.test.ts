import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.pure.ts'

describe('a pasted list of clients', () => {
  it.each([
    ['Northwind', 'Northwind', null],
    ['Northwind, anna@northwind.example', 'Northwind', 'anna@northwind.example'],
    ['Northwind;anna@northwind.example;', 'Northwind', 'anna@northwind.example'],
    ['Northwind\tanna@northwind.example', 'Northwind', 'anna@northwind.example'],
    ['Northwind <anna@northwind.example>', 'Northwind', 'anna@northwind.example'],
    ['"Acme, Inc.", it@acme.example', 'Acme, Inc.', 'it@acme.example'],
    ['Acme, Inc.', 'Acme, Inc.', null],
    ['Shop @ Home', 'Shop @ Home', null],
  ])('reads %j', (line, name, contactEmail) => {
    expect(readNames(line)).toEqual([{ name, contactEmail }])
  })

  it('reads a name once, with the address that one of its lines has', () => {
    expect(readNames('Orbit\n\n  orbit , a@orbit.example\r\nKite\n')).toEqual([
      { name: 'Orbit', contactEmail: 'a@orbit.example' },
      { name: 'Kite', contactEmail: null },
    ])
  })

  it.each([' ', ',', '<'])('does not search a line of a hundred thousand %j', (filling) => {
    const line = `a${filling.repeat(100_000)}b`
    expect(readNames(line)).toEqual([{ name: line, contactEmail: null }])
  })

  it('reads nothing from nothing', () => {
    expect(readNames(' \n\n')).toEqual([])
  })
})
