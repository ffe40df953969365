import { describe, expect, it } from 'vitest'
import { readQueryInput } from './query-input.ts'

describe('a command line of Reporter', () => {
  it.each([
    '[p=Reporter.properties, Sales.getVendors]',
    '[p=Reporter.properties, [Sales.getVendors]]',
    '[Sales.getVendors]',
  ])('is read with and without what the jar adds: %s', (text) => {
    expect(readQueryInput(text)).toMatchObject({ app: 'Sales', method: 'getVendors', parameters: [] })
  })

  it.each([
    '[p=Reporter.properties, a=654321, Sales.getVendors]',
    '[p=Reporter.properties, a=654321 Sales.getVendors]',
  ])('names an account with or without the comma: %s', (text) => {
    expect(readQueryInput(text)).toMatchObject({ method: 'getVendors', account: '654321' })
  })

  it('has its parameters in their order, and the mode that it names', () => {
    expect(
      readQueryInput(
        '[p=Reporter.properties, m=Robot.XML, Sales.getReport, 85442109,Sales,Summary,Daily,20260718,]',
      ),
    ).toEqual({
      app: 'Sales',
      method: 'getReport',
      parameters: ['85442109', 'Sales', 'Summary', 'Daily', '20260718'],
      account: null,
      mode: 'Robot.XML',
    })
  })

  it('keeps a parameter that is left blank in the middle', () => {
    expect(readQueryInput('[Sales.getReport, 1,Sales,,Daily,20260718]').parameters).toEqual([
      '1',
      'Sales',
      '',
      'Daily',
      '20260718',
    ])
  })

  it.each(['', '[p=Reporter.properties]', '[Music.getVendors]', 'getVendors'])(
    'without a command is error 100: %j',
    (text) => {
      expect(() => readQueryInput(text)).toThrow(expect.objectContaining({ code: 100 }))
    },
  )
})
