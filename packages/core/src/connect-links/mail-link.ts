import { connectLinkQueries, mailQueries, type ConnectLinkRow, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { linkCause } from '../mail/tell-link-finished.ts'
import { hashOf } from '../tokens/secret.ts'
import { languageOf } from './consent-text.pure.ts'
import { newLinkSecret } from './link-secret.ts'
import { openStates } from './link-state.pure.ts'

/**
 * Mails a link that is open to its contact, within a transaction, under an address that is made now: of one that went out
 * before nothing but a hash is here, and it opens nothing more. Whoever works on the link goes on.
 */
export async function mailLink(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { link, client, email }: { link: ConnectLinkRow; client: string; email: string },
): Promise<void> {
  const { id, clientId, workspaceId, language, expiresAt, mails } = link
  const token = newLinkSecret()
  const set = { tokenHash: hashOf(token), sentAt: deps.now(), mails: mails + 1, mailProblem: null }
  if (!(await connectLinkQueries.moveLink(tx, id, openStates, set))) return
  const mailId = await mailQueries.newMailId(tx)
  const sealed = await deps.vault.seal({ workspaceId, credentialId: mailId }, token)
  await queueMail(tx, actor, {
    to: { memberId: null, email },
    template: 'CONNECT_LINK',
    params: {
      client,
      endsOn: expiresAt.toISOString().slice(0, 10),
      language: languageOf(language),
      again: mails > 0 ? 'yes' : '',
      linkId: id,
      number: String(mails + 1),
    },
    cause: `${linkCause(id)}:${mails + 1}`,
    clientId,
    secret: { mailId, sealed },
  })
}
