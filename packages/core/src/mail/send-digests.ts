import { mailQueries, workspaceQueries } from '@gatehouse/db'
import { systemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import { textOf } from './mail-texts.pure.ts'
import { queueMail } from './queue-mail.ts'

/**
 * Mails to everybody, as one, what was held for them since the last hour of digests. Killed in between, the same digest is
 * made again under the same cause, and so goes out once.
 */
export async function sendDigests(deps: Deps): Promise<void> {
  const held = await deps.db.jobs((tx) => mailQueries.heldMails(tx, deps.now()))
  for (const [key, mails] of Map.groupBy(held, ({ mail, slot }) => `${mail.memberId}:${slot}`)) {
    const [first] = mails
    if (!first) continue
    const { workspaceId, memberId, address } = first.mail
    const actor = systemActor(workspaceId, 'digest')
    await deps.db.write(reachOf(actor), async (tx) => {
      const workspace = await workspaceQueries.getWorkspace(tx, workspaceId)
      const lines = mails.map(
        ({ mail }) => textOf(mail, { publicUrl: deps.mail.publicUrl, workspace }).subject,
      )
      await queueMail(tx, actor, {
        to: { memberId, email: address },
        template: 'DIGEST',
        params: { count: String(lines.length), lines: lines.join('\n') },
        cause: `digest:${key}`,
        clientId: null,
      })
    })
    await deps.db.jobs((tx) =>
      mailQueries.noteDigested(
        tx,
        mails.map(({ mail }) => mail.id),
        deps.now(),
      ),
    )
  }
}
