import type { SendMailInput, SendOutcome } from '@gatehouse/contracts'
import { mailQueries, noticeQueries, workspaceQueries, type MailRow, type Tx } from '@gatehouse/db'
import { MailError, sendMail as handOver } from '@gatehouse/egress'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { postToChannel } from '../notices/post-to-channel.ts'
import { quietUntil } from '../notices/quiet-hours.pure.ts'
import type { Deps } from '../deps.ts'
import { VaultError } from '../vault/vault.ts'
import { mailBackOffMs } from './mail-back-off.pure.ts'
import { keepsMails } from './mail-route.ts'
import { noteMail } from './note-mail.ts'
import type { MailTemplate } from './mail-texts.pure.ts'
import { openMail } from './open-mail.ts'
import { renderMail } from './render-mail.pure.ts'

const done: SendOutcome = { retryInMs: 0 }

/**
 * Sends a mail, or posts to a channel what is for one, or keeps it where nothing goes out. Refused for now, `retryInMs` says when to try again; refused for good, the
 * mail says why. A mail that was taken just before this was killed goes out once more, under the same Message-ID.
 */
export async function sendMail(deps: Deps, actor: SystemActor, input: SendMailInput): Promise<SendOutcome> {
  const now = deps.now()
  const { mail, workspace, quiet } = await deps.db.read(reachOf(actor), async (tx) => ({
    mail: await mailQueries.findMail(tx, input.mailId),
    workspace: await workspaceQueries.getWorkspace(tx, actor.workspaceId),
    quiet: await quietFor(tx, input.mailId, now),
  }))
  if (!mail || mail.state !== 'QUEUED') return done
  if (quiet) return { retryInMs: Math.min(quiet.getTime() - now.getTime(), lookAgainMs), quiet: true }
  if (mail.channelId !== null) return post(deps, actor, mail, workspace)
  if (keepsMails(deps.mail, workspace)) return end(deps, actor, mail, { state: 'KEPT' })
  const { server, from, publicUrl } = deps.mail
  if (server === null) return end(deps, actor, mail, { state: 'FAILED', problemCode: 'NO_MAIL_SERVER' })
  const messageId = `${mail.id}@${publicUrl.hostname}`
  try {
    const { subject, text, html } = renderMail(await openMail(deps, mail), { publicUrl, workspace })
    await handOver(server, { from, to: mail.address, subject, text, html, messageId })
  } catch (error) {
    if (error instanceof MailError) return refused(deps, actor, mail, error)
    // Its key is gone: what it carried has to be made anew, and mailed again.
    if (error instanceof VaultError)
      return end(deps, actor, mail, { state: 'FAILED', problemCode: error.code })
    throw error
  }
  return end(deps, actor, mail, { state: 'SENT', tries: mail.tries + 1, problemCode: null })
}

/** Quiet hours may be ended meanwhile: so often they are looked at. */
const lookAgainMs = 60 * 60_000

/** Until when a mail's reader wants to be left alone; null where it may go. What somebody asked for at this moment comes at once. */
async function quietFor(tx: Tx, mailId: string, now: Date): Promise<Date | null> {
  const mail = await mailQueries.findMail(tx, mailId)
  if (!mail?.memberId || mail.template === ('SAMPLE' satisfies MailTemplate)) return null
  const hours = await noticeQueries.quietHoursOf(tx, mail.memberId)
  return hours && quietUntil(hours, now)
}

/** Nothing of a demo leaves this machine. */
async function post(
  deps: Deps,
  actor: SystemActor,
  mail: MailRow,
  workspace: { name: string; slug: string; demo: boolean },
): Promise<SendOutcome> {
  if (workspace.demo) return end(deps, actor, mail, { state: 'KEPT' })
  const failed = await postToChannel(deps, actor, mail, { publicUrl: deps.mail.publicUrl, workspace })
  if (failed) return refused(deps, actor, mail, failed)
  return end(deps, actor, mail, { state: 'SENT', tries: mail.tries + 1, problemCode: null })
}

async function refused(
  deps: Deps,
  actor: SystemActor,
  mail: MailRow,
  { problem: problemCode, retryable }: { problem: string; retryable: boolean },
): Promise<SendOutcome> {
  const tries = mail.tries + 1
  const ageMs = deps.now().getTime() - mail.createdAt.getTime()
  const retryInMs = retryable ? mailBackOffMs(tries, ageMs) : null
  if (retryInMs === null) return end(deps, actor, mail, { state: 'FAILED', tries, problemCode })
  await noteMail(deps, actor, mail, { tries, problemCode })
  return { retryInMs }
}

async function end(
  deps: Deps,
  actor: SystemActor,
  mail: MailRow,
  set: { state: 'SENT' | 'KEPT' | 'FAILED'; tries?: number; problemCode?: string | null },
): Promise<SendOutcome> {
  const forgets = set.state === 'KEPT' ? {} : { sealed: null }
  await noteMail(deps, actor, mail, { ...set, ...forgets, endedAt: deps.now() })
  return done
}
