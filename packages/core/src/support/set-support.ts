import { workspaceQueries } from '@gatehouse/db'
import type { MemberActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { authoriseWhole } from '../access/authorise-whole.ts'
import { record } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import { once } from '../once.ts'
import { readSupport, type SupportView } from './read-support.ts'
import { readSupportContact } from './support-contact.ts'

/** Where help is: an e-mail address or an https address; null, absent or empty for nowhere. */
export interface SetSupportInput {
  contact?: string | null | undefined
  idempotencyKey?: string | null | undefined
}

/**
 * Says where the people of a workspace and its clients find help. Clients read it, who know nobody here: so it is for
 * those who may change what concerns the whole workspace.
 * @throws {DomainError} INVALID, FORBIDDEN.
 */
export async function setSupport(
  deps: Deps,
  actor: MemberActor,
  input: SetSupportInput,
): Promise<SupportView> {
  authoriseWhole(actor)
  const contact = readSupportContact(input.contact)
  const { workspaceId } = actor
  await deps.db.write(reachOf(actor), (tx) =>
    once(tx, actor, 'workspace.setSupport', input.idempotencyKey, async () => {
      const { supportContact: before } = await workspaceQueries.getWorkspace(tx, workspaceId)
      if (before === contact) return workspaceId
      await workspaceQueries.setSupportContact(tx, workspaceId, contact)
      const target = { kind: 'workspace', id: workspaceId, clientId: null } as const
      const change = { field: 'supportContact', from: before, to: contact }
      await record(tx, actor, 'workspace.supportSet', target, [change])
      return workspaceId
    }),
  )
  return readSupport(deps, actor)
}
