import { expect, test } from 'vitest'
import type { AppleProblem } from './apple-problem.ts'
import { forbiddenReason } from './forbidden.ts'

const problem = (code: string, detail: string, title = 'Forbidden'): AppleProblem => ({
  id: null,
  code,
  title,
  detail,
  parameter: null,
})

test.each([
  [
    'AGREEMENT_REQUIRED',
    'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    'This request requires an agreement.',
  ],
  [
    'AGREEMENT_REQUIRED',
    'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED.PLA',
    'A finer code of the same family.',
  ],
  ['AGREEMENT_REQUIRED', 'FORBIDDEN', 'You must agree to latest Program License Agreement'],
  ['ROLE_INSUFFICIENT', 'FORBIDDEN_ERROR', 'The API key in use does not allow this request'],
  ['ROLE_INSUFFICIENT', 'FORBIDDEN_ERROR', 'the api KEY in use does not allow this request.'],
  [
    'MEMBERSHIP_EXPIRED',
    'FORBIDDEN_ERROR',
    "Team ID: 'ABCDE12345' is not associated with an active membership.",
  ],
  [
    'TEAM_NOT_FOUND',
    'FORBIDDEN_ERROR',
    "Unable to find a team with the given Content Provider ID '123' to which you belong",
  ],
  ['OTHER', 'FORBIDDEN_ERROR', 'Please select a team.'],
  ['OTHER', 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIREDX', 'Another code that only begins alike.'],
  ['OTHER', 'SOMETHING_ELSE', 'The API key in use does not allow this request'],
])('%s is read from %s "%s"', (reason, code, detail) => {
  expect(forbiddenReason([problem(code, detail)]).reason).toBe(reason)
})

test('finds the words in the title too', () => {
  const older = problem('FORBIDDEN', '', 'You must agree to latest Program License Agreement')
  expect(forbiddenReason([older]).reason).toBe('AGREEMENT_REQUIRED')
})

test('of several problems the one that shuts the whole account wins, and is the one quoted', () => {
  const role = problem('FORBIDDEN_ERROR', 'The API key in use does not allow this request')
  const agreement = problem('FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'Sign first.')
  expect(forbiddenReason([role, agreement])).toEqual({ reason: 'AGREEMENT_REQUIRED', problem: agreement })
})

test('an answer without a readable document has no known reason', () => {
  expect(forbiddenReason([])).toEqual({ reason: 'OTHER', problem: null })
})
