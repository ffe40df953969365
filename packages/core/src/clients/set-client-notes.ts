import { clientQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { ClientView } from '../views.ts'
import { changeClient, type ChangeClientInput } from './change-client.ts'

const longestNotes = 4_000

/** Notes something about a client in place of what was noted; empty text takes it away. @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN. */
export async function setClientNotes(
  deps: Deps,
  actor: Actor,
  input: ChangeClientInput & { notes: string },
): Promise<ClientView> {
  const notes = input.notes.replaceAll('\0', '').trim() || null
  if (notes !== null && notes.length > longestNotes)
    throw problem('INVALID', `Notes have at most 4,000 characters; these have ${notes.length}.`, {
      field: 'notes',
    })
  return changeClient(deps, actor, 'client.setNotes', input, async (tx, client) => {
    const from = await clientQueries.notesOfClient(tx, client.id)
    if (from === notes) return
    await clientQueries.updateClient(tx, client.id, { notes })
    const target = { kind: 'client', id: client.id, clientId: client.id } as const
    await record(tx, actor, 'client.noted', target, [{ field: 'notes', from, to: notes }])
  })
}
