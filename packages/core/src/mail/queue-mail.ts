import { mailQueries, noticeQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { announce } from '../audit/record.ts'
import { isNoticeEvent } from '../notices/notice-kinds.pure.ts'
import { dispatch } from '../outbox/dispatch.ts'
import type { MailParams, MailTemplate } from './mail-texts.pure.ts'

/** A mail to somebody, before it has an id. */
export interface NewMail<Template extends MailTemplate> {
  to: { memberId: string | null; email: string; channelId?: string }
  template: Template
  params: MailParams[Template]
  /** What happened, as a key: the same is told to the same address once. */
  cause: string
  /** The client that it is about. */
  clientId: string | null
  /** What nobody else may read, sealed for the mail of this id. */
  secret?: { mailId: string; sealed: string }
  /** When those above are told, unless somebody has read it. */
  escalateAt?: Date | null
}

/**
 * Keeps a mail beside the state that causes it, and asks for it to be sent, unless its reader wants it with the next digest,
 * or not at all. Told before, nothing happens.
 */
export async function queueMail<Template extends MailTemplate>(
  tx: Tx,
  actor: Actor,
  { to, template, params, cause, clientId, secret, escalateAt }: NewMail<Template>,
): Promise<void> {
  const how = await wayOf(tx, to.memberId, template)
  if (how === 'NEVER') return
  const mailId = await mailQueries.insertMail(tx, {
    ...(secret && { id: secret.mailId, sealed: secret.sealed }),
    workspaceId: actor.workspaceId,
    clientId,
    memberId: to.memberId,
    channelId: to.channelId ?? null,
    address: to.email,
    template,
    params: { ...params },
    cause,
    escalateAt: escalateAt ?? null,
    state: how === 'DIGEST' ? 'HELD' : 'QUEUED',
  })
  if (mailId === null || how === 'DIGEST') return
  await dispatch(tx, actor, 'sendMail', { mailId })
  await announce(tx, actor, { kind: 'mail', id: mailId, clientId })
}

/** How somebody wants to be told of this; at once where they did not say, and of what cannot wait. */
async function wayOf(tx: Tx, memberId: string | null, template: MailTemplate): Promise<string> {
  if (memberId === null || !isNoticeEvent(template)) return 'AT_ONCE'
  const said = await noticeQueries.preferencesOf(tx, memberId)
  return said.find(({ event }) => event === template)?.how ?? 'AT_ONCE'
}
