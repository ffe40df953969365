import { problem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'

const mostTags = 20
const longestTag = 40

/** A tag as it is stored and searched for: small letters, single spaces. */
export const toTag = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase()

/** Tags as typed, each once, sorted. @throws {DomainError} INVALID for more than 20, or one of no or over 40 characters. */
export function readTags(typed: readonly string[]): string[] {
  const tags = [...new Set(typed.map(toTag))].sort()
  if (tags.length > mostTags) throw refuse(`A client has at most ${mostTags} tags; these are ${tags.length}.`)
  if (tags.some((tag) => tag.length > longestTag || !isVisibleLine(tag) || tag.includes(',')))
    throw refuse(`A tag is a word or a few, of 1 to ${longestTag} characters and without a comma.`)
  return tags
}

const refuse = (message: string) => problem('INVALID', message, { field: 'tags' })
