import { randomBytes, randomUUID } from 'node:crypto'
import { noticeQueries, type ChannelRow, type Tx } from '@gatehouse/db'
import { mayPostTo } from '@gatehouse/egress'
import type { MemberActor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { record } from '../audit/record.ts'
import { isUuid } from '../by-id.ts'
import type { Deps } from '../deps.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { problem } from '../problems/domain-error.ts'
import { isVisibleLine } from '../typed-text.pure.ts'
import { noticeEvents, type ChannelKind, type NoticeEvent } from './notice-kinds.pure.ts'
import { toChannelView } from './read-notices.ts'
import type { NoticeChannelView } from './notice-views.ts'

export interface AddChannelInput {
  kind: ChannelKind
  name: string
  url: string
  events: readonly NoticeEvent[]
}

/** What is sealed of a channel. */
export interface ChannelSecret {
  url: string
  /** What posts to a webhook are signed with; null for a chat. */
  secret: string | null
}

/**
 * Makes a channel. The secret that a webhook's posts are signed with is told here and never again; of the address, which is
 * as good as a key, the host alone is shown. @throws {DomainError} INVALID at its field, FORBIDDEN.
 */
export async function addChannel(
  deps: Deps,
  actor: MemberActor,
  input: AddChannelInput,
): Promise<{ channel: NoticeChannelView; secret: string | null }> {
  assertMayManage(actor)
  const url = readAddress(deps, input.url)
  const name = readName(input.name)
  const secret = input.kind === 'WEBHOOK' ? `whsec_${randomBytes(32).toString('base64')}` : null
  const id = randomUUID()
  const place = { workspaceId: actor.workspaceId, credentialId: id }
  const sealed = await deps.vault.seal(
    place,
    JSON.stringify({ url: url.href, secret } satisfies ChannelSecret),
  )
  const { kind, events } = input
  return deps.db.write(reachOf(actor), async (tx) => {
    const { workspaceId } = actor
    const known = noticeEvents.filter((event) => events.includes(event))
    await noticeQueries.insertChannel(tx, {
      id,
      workspaceId,
      kind,
      name,
      host: url.host,
      sealed,
      events: known,
    })
    await told(tx, actor, 'workspace.channelAdded', [
      { field: 'channel', from: null, to: `${name} (${url.host})` },
    ])
    return { channel: toChannelView(await getChannel(tx, id), null), secret }
  })
}

/** Changes what a channel is called and what is posted there. @throws {DomainError} INVALID, NOT_FOUND, FORBIDDEN. */
export async function changeChannel(
  deps: Deps,
  actor: MemberActor,
  input: { id: string; name?: string | null | undefined; events?: readonly NoticeEvent[] | null | undefined },
): Promise<NoticeChannelView> {
  assertMayManage(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    const before = await getChannel(tx, input.id)
    const name = input.name == null ? before.name : readName(input.name)
    const events = input.events
      ? noticeEvents.filter((event) => input.events?.includes(event))
      : before.events
    await noticeQueries.updateChannel(tx, before.id, { name, events })
    await told(tx, actor, 'workspace.channelChanged', [
      { field: 'name', from: before.name, to: name },
      { field: 'events', from: before.events.join(', '), to: events.join(', ') },
    ])
    return toChannelView({ ...before, name, events }, null)
  })
}

/** Takes a channel away, and its address with it. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function removeChannel(deps: Deps, actor: MemberActor, input: { id: string }): Promise<string> {
  assertMayManage(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    const { id, name } = await getChannel(tx, input.id)
    await noticeQueries.updateChannel(tx, id, { sealed: null, removedAt: deps.now() })
    await told(tx, actor, 'workspace.channelRemoved', [{ field: 'channel', from: name, to: null }])
    return id
  })
}

/** Sends a sample to a channel, or without one to the actor by mail. @throws {DomainError} NOT_FOUND, FORBIDDEN. */
export async function sendSample(
  deps: Deps,
  actor: MemberActor & { email?: string },
  input: { channelId?: string | null | undefined },
): Promise<boolean> {
  const { channelId } = input
  if (channelId != null) assertMayManage(actor)
  return deps.db.write(reachOf(actor), async (tx) => {
    const to =
      channelId == null
        ? await noticeQueries.addressOf(tx, actor.memberId)
        : await channelAddress(tx, channelId)
    if (!to) throw problem('NOT_FOUND', 'There is no address to send a sample to.')
    const cause = `sample:${actor.memberId}:${deps.now().toISOString()}`
    await queueMail(tx, actor, { to, template: 'SAMPLE', params: { by: actor.name }, cause, clientId: null })
    return true
  })
}

const channelAddress = async (tx: Tx, id: string) => toChannel(await getChannel(tx, id))

/** A channel as the one that something is told to. */
export const toChannel = ({ id }: ChannelRow) => ({ memberId: null, channelId: id, email: `channel:${id}` })

async function getChannel(tx: Tx, id: string): Promise<ChannelRow> {
  const row = isUuid(id) ? await noticeQueries.findChannel(tx, id) : null
  if (row) return row
  throw problem('NOT_FOUND', 'There is no such channel.', { field: 'id' })
}

/** @throws {DomainError} FORBIDDEN for who does not run the whole workspace. */
export function assertMayManage(actor: MemberActor): void {
  authorise(actor, 'workspace.edit')
  if (!actor.everything)
    throw problem('FORBIDDEN', 'Channels and rules are of the whole workspace, and you reach a part of it.', {
      actor: 'WORKSPACE_ADMIN',
    })
}

const told = (tx: Tx, actor: MemberActor, action: string, changes: Parameters<typeof record>[4]) =>
  record(tx, actor, action, { kind: 'workspace', id: actor.workspaceId, clientId: null }, changes)

function readName(typed: string): string {
  const name = typed.trim()
  if (isVisibleLine(name) && name.length <= 100) return name
  throw problem('INVALID', 'A channel has a name of one line, of at most 100 characters.', { field: 'name' })
}

function readAddress(deps: Deps, typed: string): URL {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null
  if (url && mayPostTo(url, deps.mail.postsTo)) return url
  throw problem('INVALID', 'Posts go to an https address outside of this network.', {
    field: 'url',
    hint: 'Whoever runs Gatehouse can allow an address inside by EGRESS_ALLOW.',
  })
}
