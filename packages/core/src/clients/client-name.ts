import { z } from 'zod'
import { problem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'

const clientName = z.string().trim().max(120).refine(isVisibleLine)

/** A client's name as typed, trimmed. @throws {DomainError} INVALID unless it is one line of 1 to 120 characters. */
export function readClientName(typed: string): string {
  const parsed = clientName.safeParse(typed)
  if (parsed.success) return parsed.data
  throw problem('INVALID', 'A client needs a name of 1 to 120 characters, on one line.', { field: 'name' })
}

/** Says that another client has the name. */
export const nameTaken = (name: string) =>
  problem('NAME_TAKEN', `There is a client named “${name}” already.`, {
    field: 'name',
    hint: 'Open that one, or choose another name.',
  })
