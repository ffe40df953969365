import { readSayings } from '@gatehouse/asc-client'
import { problem } from '../problems/domain-error.ts'
import { explainSaying, type FindingView } from './explain-saying.pure.ts'

/** What somebody pasted of an answer of Apple's. */
export interface ExplainAppleErrorInput {
  /** The body of the answer, or the words that a program printed of it. */
  body: string
  /** The status of the answer. */
  status?: number | null | undefined
  /** The address that was asked, with or without method and host. */
  endpoint?: string | null | undefined
}

const LONGEST_BODY = 64 * 1024

/**
 * Tells what an answer of Apple's means, who can mend it and where: a finding for each thing that Apple said. Looks at
 * nothing but what was pasted, and stores nothing.
 * @throws {DomainError} INVALID when nothing was pasted, or far too much.
 */
export function explainAppleError(input: ExplainAppleErrorInput): FindingView[] {
  const { body, status = null } = input
  if (body.trim() === '' && status === null)
    throw problem('INVALID', 'There is nothing to explain yet.', {
      field: 'body',
      hint: 'Paste what Apple answered, or what the program printed of it.',
    })
  if (body.length > LONGEST_BODY)
    throw problem('INVALID', 'This is longer than any error of Apple’s.', {
      field: 'body',
      hint: 'Paste the answer alone, without the log around it.',
    })
  const about = { status, path: pathOf(input.endpoint ?? '') }
  return readSayings(body).map((said) => explainSaying(said, about))
}

/** The path in `GET https://host/v1/apps?limit=1`, however much of it was pasted. */
const pathOf = (endpoint: string): string => /(?:^|[\s\w])(\/(?!\/)[^\s?#]*)/.exec(endpoint)?.[1] ?? ''
