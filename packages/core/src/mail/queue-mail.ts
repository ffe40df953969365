import { mailQueries, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { announce } from '../audit/record.ts'
import { dispatch } from '../outbox/dispatch.ts'
import type { MailParams, MailTemplate } from './mail-texts.pure.ts'

/** A mail to somebody, before it has an id. */
export interface NewMail<Template extends MailTemplate> {
  to: { memberId: string | null; email: string }
  template: Template
  params: MailParams[Template]
  /** What happened, as a key: the same is told to the same address once. */
  cause: string
  /** The client that it is about. */
  clientId: string | null
  /** When those above are told, unless somebody has read it. */
  escalateAt?: Date | null
}

/** Keeps a mail beside the state that causes it, and asks for it to be sent. Told before, nothing happens. */
export async function queueMail<Template extends MailTemplate>(
  tx: Tx,
  actor: Actor,
  { to, template, params, cause, clientId, escalateAt }: NewMail<Template>,
): Promise<void> {
  const mailId = await mailQueries.insertMail(tx, {
    workspaceId: actor.workspaceId,
    clientId,
    memberId: to.memberId,
    address: to.email,
    template,
    params: { ...params },
    cause,
    escalateAt: escalateAt ?? null,
    state: 'QUEUED',
  })
  if (mailId === null) return
  await dispatch(tx, actor, 'sendMail', { mailId })
  await announce(tx, actor, { kind: 'mail', id: mailId, clientId })
}
