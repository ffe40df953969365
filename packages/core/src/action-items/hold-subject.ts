import {
  actionItemQueries,
  connectLinkQueries,
  integrationQueries,
  type ActionItemNoted,
  type ItemSubject,
  type Tx,
} from '@gatehouse/db'
import { brokenCause } from '../mail/tell-broken.ts'
import { linkCause } from '../mail/tell-link-finished.ts'

/** What an item is about, held while people agree about it. */
export interface HeldSubject {
  /** What the audit log says it of, and who watches is told of. */
  target: { kind: 'integration' | 'client'; id: string; clientId: string }
  /** By which people were told of it, who are told no further once somebody takes it up. */
  toldBy: string
  /** Notes what was agreed about what holds since an instant. */
  note: (since: Date, set: ActionItemNoted) => Promise<void>
}

/** Holds what an item is about until the transaction ends; null out of reach. */
export const holdSubject = (tx: Tx, { subjectId, cause }: ItemSubject): Promise<HeldSubject | null> =>
  cause === 'LINK' ? holdLink(tx, subjectId) : holdIntegration(tx, subjectId, cause)

async function holdIntegration(tx: Tx, id: string, cause: string): Promise<HeldSubject | null> {
  const integration = await integrationQueries.lockIntegration(tx, id)
  if (!integration) return null
  const { workspaceId, clientId } = integration
  const of = { workspaceId, clientId, integrationId: id, cause }
  return {
    target: { kind: 'integration', id, clientId },
    toldBy: brokenCause(integration),
    note: (since, set) => actionItemQueries.noteActionItem(tx, { ...of, since }, set),
  }
}

/** A link finishes once: what was agreed about it stands in its own row. */
async function holdLink(tx: Tx, id: string): Promise<HeldSubject | null> {
  const link = await connectLinkQueries.lockLink(tx, id)
  if (!link) return null
  const { clientId } = link
  return {
    target: { kind: 'client', id: clientId, clientId },
    toldBy: linkCause(id),
    note: (_since, set) => actionItemQueries.noteLink(tx, id, set),
  }
}
