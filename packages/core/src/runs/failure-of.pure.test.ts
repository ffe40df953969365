import { AppleSignInError, type SignInProblem } from '@gatehouse/asc-client'
import { expect, it } from 'vitest'
import { failureOf } from './failure-of.pure.ts'

it.each([
  ['is Apple’s where its server fails', 'UNAVAILABLE', 503, 'APPLE', 'SERVER_503'],
  ['is the network’s where nothing answers', 'UNAVAILABLE', null, 'NETWORK', 'NETWORK_FAILED'],
  ['is a refusal where Apple ended the session', 'SESSION_ENDED', 401, 'REFUSED', 'SESSION_ENDED'],
  ['is unknown where the page has changed', 'UNEXPECTED', 200, 'UNKNOWN', 'SIGN_IN_PROOF'],
] satisfies [string, SignInProblem, number | null, string, string][])(
  'a failure of Apple’s sign-in %s',
  (_, problem, status, kind, code) => {
    const error = new AppleSignInError(problem, { step: 'PROOF', status })
    expect(failureOf(error)).toEqual({ family: 'sign-ins', class: kind, code })
  },
)
