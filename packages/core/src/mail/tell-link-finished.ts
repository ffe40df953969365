import {
  clientQueries,
  mailQueries,
  noticeQueries,
  type Addressee,
  type NamedLinkRow,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { queueMail } from './queue-mail.ts'
import { tellChannels } from './tell-people.ts'

/** By what a finished link is told, as a key: once. */
export const linkCause = (id: string): string => `link:${id}`

/**
 * Tells that a client's person finished a connect link: nothing flows before somebody says whose account it is. Whom the
 * workspace's rule names, with whoever made the link in place of an owner; without a rule them and the client's manager.
 */
export async function tellLinkFinished(
  tx: Tx,
  actor: Actor,
  { link, clientName }: NamedLinkRow,
): Promise<void> {
  const { clientId } = link
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  const what = {
    template: 'LINK_FINISHED',
    params: { client: clientName, slug: client?.slug ?? '', team: link.team?.name ?? '' },
    cause: linkCause(link.id),
  } as const
  for (const to of await peopleToTell(tx, link)) await queueMail(tx, actor, { to, clientId, ...what })
  await tellChannels(tx, actor, { clientId }, what)
}

async function peopleToTell(
  tx: Tx,
  { clientId, createdByMemberId }: NamedLinkRow['link'],
): Promise<Addressee[]> {
  const rule = await noticeQueries.findRule(tx, 'LINK_FINISHED')
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  const maker = await mailQueries.personToTell(tx, createdByMemberId)
  // What is personal is told to its person alone, who made the link.
  if (!client || client.personalMemberId !== null) return maker
  const { owner = true, manager = true, roles = [], memberIds = [] } = rule ?? {}
  const named = [owner ? createdByMemberId : null, manager ? client.managerId : null]
  const wanted = [...memberIds, ...named.filter((one) => one !== null)]
  const told = await noticeQueries.peopleReaching(tx, { clientId, roles, memberIds: wanted })
  // Whoever made it may have left meanwhile: somebody has to know.
  return told.length > 0 || rule ? told : mailQueries.peopleOfRoles(tx, ['OWNER'])
}
