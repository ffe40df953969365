import { expect, test } from 'vitest'
import { AscNotFoundError } from '../errors/errors.ts'
import { absenceOf } from './absence.ts'

const notFound = (status: number, detail: string | null, code: string | null = 'NOT_FOUND') =>
  new AscNotFoundError({
    method: 'GET',
    path: '/v1/salesReports',
    message: 'x',
    status,
    code,
    detail,
    requestId: null,
  })

test.each([
  [404, 'There were no sales for the date specified.', 'NO_SALES'],
  [404, 'THERE WERE NO SALES for the dates specified', 'NO_SALES'],
  [404, 'Report is not available yet. Daily reports for the Americas are available by 5 am.', 'NOT_YET'],
  [404, 'Report is no longer available.', 'NO_LONGER_KEPT'],
  [410, 'Report is no longer available.', 'NO_LONGER_KEPT'],
  [410, 'In words not seen before.', 'NO_LONGER_KEPT'],
])('a %i with "%s" means %s', (status, detail, absence) => {
  expect(absenceOf(notFound(status, detail))).toBe(absence)
})

test.each([
  [404, 'The request expected results but none were found', 'NOT_FOUND'],
  [404, null, null],
  [410, null, null],
])('a %i with %j is not taken for a day without sales', (status, detail, code) => {
  expect(absenceOf(notFound(status, detail, code))).toBeNull()
})
