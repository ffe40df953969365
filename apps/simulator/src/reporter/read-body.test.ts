import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'

const NONE = new URLSearchParams()
const request = {
  userid: 'jo+reports@example.com',
  password: 'abcd-efgh-ijkl-mnop',
  version: '2.2',
  mode: 'Robot.XML',
  queryInput: '[p=Reporter.properties, Sales.viewToken]',
}

describe('a request of Reporter', () => {
  it('comes as a proper form', () => {
    const body = new URLSearchParams({ jsonRequest: JSON.stringify(request) }).toString()
    expect(readBody(body, NONE)).toEqual({ request, confirmation: null })
  })

  it('comes as raw JSON behind the equals sign, with plus signs and ampersands that mean themselves', () => {
    const odd = { ...request, password: 'a&b=c+d' }
    expect(readBody(`jsonRequest=${JSON.stringify(odd)}`, NONE).request).toEqual(odd)
  })

  it('comes as JSON whose values are encoded one by one', () => {
    const queryInput = '%5Bp%3DReporter.properties%2C+Sales.viewToken%5D'
    const body = `jsonRequest=${JSON.stringify({ ...request, userid: 'jo%2Breports%40example.com', queryInput })}`
    expect(readBody(body, NONE).request).toEqual(request)
  })

  it('carries the yes to a new token in the body or in the query', () => {
    const confirmation = { requestId: 'r-1', isExistingToken: true }
    const json = JSON.stringify(request)
    const form = new URLSearchParams({ jsonRequest: json, isExistingToken: 'Y', requestId: 'r-1' })
    const query = new URLSearchParams('isExistingToken=Y&requestId=r-1')
    expect(readBody(form.toString(), NONE).confirmation).toEqual(confirmation)
    expect(readBody(`jsonRequest=${json}&isExistingToken=Y&requestId=r-1`, NONE).confirmation).toEqual(
      confirmation,
    )
    expect(readBody(`jsonRequest=${json}`, query).confirmation).toEqual(confirmation)
  })

  it.each([
    '',
    'jsonRequest=',
    'jsonRequest={',
    'jsonRequest=[]',
    'jsonRequest={"version":"2.2"}',
    'other=1',
  ])('that cannot be read is error 100: %j', (body) => {
    expect(() => readBody(body, NONE)).toThrow(expect.objectContaining({ code: 100 }))
  })
})
