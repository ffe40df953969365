import { noticeQueries, type MailRow } from '@gatehouse/db'
import { EgressError, postJson } from '@gatehouse/egress'
import { Webhook } from 'standardwebhooks'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import type { Deps } from '../deps.ts'
import type { MailPlace } from '../mail/mail-text.ts'
import { renderMail } from '../mail/render-mail.pure.ts'
import { VaultError } from '../vault/vault.ts'
import { channelBody } from './channel-body.pure.ts'
import type { ChannelSecret } from './channels.ts'
import type { ChannelKind } from './notice-kinds.pure.ts'

const withinMs = 10_000

/** Why a post was not taken, and whether it may be later. */
export interface PostProblem {
  problem: string
  retryable: boolean
}

/**
 * Posts what is told to its channel; null when it was taken. To a webhook it is signed, with its time, by the Standard Webhooks
 * scheme under the id of the row: whoever gets it twice can tell.
 */
export async function postToChannel(
  deps: Deps,
  actor: SystemActor,
  mail: MailRow,
  place: MailPlace,
): Promise<PostProblem | null> {
  const channel = await deps.db.read(reachOf(actor), (tx) =>
    noticeQueries.findChannel(tx, mail.channelId ?? ''),
  )
  if (!channel?.sealed) return { problem: 'CHANNEL_REMOVED', retryable: false }
  try {
    const of = { workspaceId: actor.workspaceId, credentialId: channel.id }
    const { url, secret } = JSON.parse(await deps.vault.open(of, channel.sealed)) as ChannelSecret // sealed by addChannel
    const body = bodyOf(channel.kind as ChannelKind, mail, place) // as above
    const headers = secret === null ? {} : signed(secret, mail.id, deps.now(), body)
    await postJson(new URL(url), { body, headers }, { alsoOrigins: deps.mail.postsTo, withinMs })
    return null
  } catch (error) {
    if (error instanceof VaultError) return { problem: error.code, retryable: true }
    if (error instanceof EgressError)
      return { problem: `CHANNEL_${error.problem}`, retryable: error.retryable }
    throw error
  }
}

function bodyOf(kind: ChannelKind, mail: MailRow, place: MailPlace): string {
  const { subject, paragraphs, links } = renderMail(mail, place)
  return channelBody(kind, {
    event: mail.template,
    at: mail.createdAt,
    workspace: place.workspace.name,
    subject,
    paragraphs,
    link: links[0] ?? null,
    params: mail.params,
  })
}

const signed = (secret: string, id: string, at: Date, body: string): Record<string, string> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
})
