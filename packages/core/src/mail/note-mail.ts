import { connectLinkQueries, mailQueries, type MailRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { announce } from '../audit/record.ts'
import type { Deps } from '../deps.ts'
import type { MailParams, MailTemplate } from './mail-texts.pure.ts'

/** What is newly known of a mail; without `state` it is tried again. */
interface MailNews {
  state?: 'SENT' | 'KEPT' | 'FAILED'
  tries?: number
  problemCode?: string | null
  endedAt?: Date
  sealed?: null
}

/** Notes what became of a mail, and at the connect link that it brings, whose address nobody knows where it failed. */
export async function noteMail(deps: Deps, actor: SystemActor, mail: MailRow, news: MailNews): Promise<void> {
  const link = mail.template === ('CONNECT_LINK' satisfies MailTemplate) ? mail : null
  await deps.db.jobs(async (tx) => {
    const noted = await mailQueries.noteMail(tx, mail.id, news)
    if (!noted || !link) return
    const { linkId, number } = link.params as unknown as MailParams['CONNECT_LINK'] // written by mailLink alone
    const of = { workspaceId: link.workspaceId, linkId, number: Number(number) }
    const mailProblem = news.state === 'SENT' || news.state === 'KEPT' ? null : (news.problemCode ?? null)
    await connectLinkQueries.noteLinkMail(tx, of, {
      mailProblem,
      ...(news.state === 'FAILED' && { sentAt: null }),
    })
  })
  const { id, clientId } = mail
  await deps.db.write(reachOf(actor), async (tx) => {
    if (news.state) await announce(tx, actor, { kind: 'mail', id, clientId })
    if (link && clientId) await announce(tx, actor, { kind: 'client', id: clientId, clientId })
  })
}
