import { z } from 'zod'
import { DomainError, toProblem, type Problem } from '../problems/domain-error.ts'

/** What somebody types to sign in to Apple. */
export interface AppleIdInput {
  email: string
  password: string
}

const appSpecific = /^[a-z]{4}(?:[- ]?[a-z]{4}){3}$/

/** Checks what can be checked without Apple, and takes the spaces off the address. @throws {DomainError} INVALID, each at its field. */
export function checkAppleId(input: AppleIdInput): AppleIdInput {
  const [first, ...rest] = [emailProblem(input.email), passwordProblem(input.password)].filter(
    (each) => each !== null,
  )
  if (first) throw new DomainError([first, ...rest])
  return { email: plain(input.email), password: input.password }
}

/** The address alone. @throws {DomainError} INVALID */
export function checkEmail(typed: string): string {
  const problem = emailProblem(typed)
  if (problem) throw new DomainError([problem])
  return plain(typed)
}

const plain = (email: string): string => email.trim().toLowerCase()

function emailProblem(typed: string): Problem | null {
  if (z.email().safeParse(plain(typed)).success) return null
  const hint = 'An Apple Account is named by one, such as anna@studio.example.'
  return toProblem('INVALID', 'This is no e-mail address.', { field: 'email', hint })
}

function passwordProblem(password: string): Problem | null {
  if (password === '' || password.length > 200)
    return toProblem('INVALID', 'The password of the Apple Account is missing.', { field: 'password' })
  if (!appSpecific.test(password.trim())) return null
  return toProblem(
    'INVALID',
    'This is a password for apps (app-specific password). Apple does not take it here.',
    {
      field: 'password',
      hint: 'Type the password of the Apple Account itself, or connect by "Password for apps".',
    },
  )
}

/** A code as somebody pasted it: spaces and dashes go. @throws {DomainError} CODE_INVALID */
export function checkCode(text: string, digits: number): string {
  const code = text.replaceAll(/[\s\u2010-\u2015-]/gu, '')
  if (new RegExp(`^\\d{${digits}}$`).test(code)) return code
  throw new DomainError([
    toProblem('CODE_INVALID', `A code has ${digits} digits.`, {
      field: 'code',
      hint: 'Apple was not asked, so none of its tries is used.',
    }),
  ])
}
