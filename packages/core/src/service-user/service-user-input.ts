import { DomainError, toProblem, type Problem } from '../problems/domain-error.ts'
import { checkReporter } from '../reporter/reporter-input.ts'
import { isMailAddress, isVisibleLine } from '../typed-text.pure.ts'

/** What an owner types to register the workspace's own Apple user. */
export interface TypedServiceUser {
  email: string
  firstName: string
  lastName: string
  /** Its Reporter token. Write-only. */
  accessToken: string
  /** That the address is used for nothing else, and nobody signs in with it (AD-3). */
  usedHereOnly: boolean
  idempotencyKey?: string | null | undefined
}

/** What passed every check that needs no Apple. */
export interface CheckedServiceUser {
  email: string
  firstName: string
  lastName: string
  accessToken: string
}

/** @throws {DomainError} with every finding at its field. */
export function checkServiceUser(typed: TypedServiceUser): CheckedServiceUser {
  const email = typed.email.trim().toLowerCase()
  const firstName = typed.firstName.trim()
  const lastName = typed.lastName.trim()
  const problems = [
    ...(isMailAddress(email) ? [] : [emailShape()]),
    ...nameProblems('firstName', firstName),
    ...nameProblems('lastName', lastName),
    ...(typed.usedHereOnly ? [] : [acknowledgement()]),
  ]
  const token = tokenOf(typed.accessToken, problems)
  const [first, ...more] = problems
  if (first) throw new DomainError([first, ...more])
  return { email, firstName, lastName, accessToken: token }
}

function tokenOf(accessToken: string, problems: Problem[]): string {
  try {
    const checked = checkReporter({ accessToken })
    return checked.method === 'REPORTER_TOKEN' ? checked.accessToken : ''
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    problems.push(...error.problems)
    return ''
  }
}

const nameProblems = (field: 'firstName' | 'lastName', name: string): Problem[] =>
  name.length <= 80 && isVisibleLine(name)
    ? []
    : [
        toProblem('INVALID', 'Apple asks for a first and a last name, each of one line.', {
          field,
          hint: 'Choose names by which your clients recognise you, such as your agency and “Reports”.',
        }),
      ]

const emailShape = () =>
  toProblem('EMAIL_INVALID', 'The address of the Apple Account is not one.', { field: 'email' })

const acknowledgement = () =>
  toProblem('INVALID', 'The address has to be used for nothing else, or other tools end its access.', {
    field: 'usedHereOnly',
    hint: 'Make an Apple Account for Gatehouse alone, and sign in with it nowhere else.',
  })
