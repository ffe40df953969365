import { describe, expect, it } from 'vitest'
import { AppleError } from './errors.ts'
import { readQuery, splitQuery, type QueryShape } from './query.ts'

const SHAPE: QueryShape = {
  filters: { sku: null, state: ['OPEN', 'SHUT'] },
  sorts: ['name'],
  includes: ['icons'],
  fields: { apps: ['name', 'sku'] },
  exists: ['icons'],
  maxLimit: 200,
  nestedLimits: { icons: 50 },
}

const read = (query: string): ReturnType<typeof readQuery> =>
  readQuery(splitQuery(`/v1/apps?${query}`), SHAPE)

function mistakes(query: string): [string, unknown][] {
  try {
    read(query)
  } catch (error) {
    if (error instanceof AppleError) return error.entries.map((entry) => [entry.code, entry.source])
  }
  return []
}

describe('a query', () => {
  it('joins values by commas and takes brackets raw or encoded', () => {
    const query = read(
      'filter%5Bsku%5D=a,b&fields[apps]=name&sort=-name&limit=2&limit[icons]=3&exists[icons]=true&cursor=x',
    )
    expect(query.filters.get('sku')).toEqual(['a', 'b'])
    expect(query.fields.get('apps')).toEqual(['name'])
    expect(query.sort).toEqual([{ name: 'name', descending: true }])
    expect([query.limit, query.nestedLimits.get('icons'), query.exists.get('icons'), query.cursor]).toEqual([
      2,
      3,
      true,
      'x',
    ])
  })

  it.each([
    ['limit=0', 'PARAMETER_ERROR.INVALID', 'limit'],
    ['limit=201', 'PARAMETER_ERROR.INVALID', 'limit'],
    ['limit=many', 'PARAMETER_ERROR.INVALID', 'limit'],
    ['limit[icons]=51', 'PARAMETER_ERROR.INVALID', 'limit[icons]'],
    ['limit[friends]=1', 'PARAMETER_ERROR.ILLEGAL', 'limit[friends]'],
    ['sort=price', 'PARAMETER_ERROR.INVALID', 'sort'],
    ['include=friends', 'PARAMETER_ERROR.INVALID', 'include'],
    ['fields[apps]=colour', 'PARAMETER_ERROR.INVALID', 'fields[apps]'],
    ['fields[builds]=version', 'PARAMETER_ERROR.ILLEGAL', 'fields[builds]'],
    ['filter[colour]=red', 'PARAMETER_ERROR.ILLEGAL', 'filter[colour]'],
    ['filter[state]=AJAR', 'PARAMETER_ERROR.INVALID', 'filter[state]'],
    ['exists[icons]=maybe', 'PARAMETER_ERROR.INVALID', 'exists[icons]'],
    ['page=2', 'PARAMETER_ERROR.ILLEGAL', 'page'],
    ['sort=name&sort=name', 'PARAMETER_ERROR.ILLEGAL', 'sort'],
  ])('%s is refused', (query, code, parameter) => {
    expect(mistakes(query)).toEqual([[code, { parameter }]])
  })

  it('lacks nothing that is required', () => {
    expect(() => readQuery([], { filters: { sku: null }, required: ['sku'] })).toThrow(
      /'filter\[sku\]' is required/,
    )
  })
})
