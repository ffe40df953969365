import {
  clientQueries,
  mailQueries,
  noticeQueries,
  type Addressee,
  type IntegrationRecord,
  type Tx,
} from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { toChannel } from '../notices/channels.ts'
import type { MailParams, MailTemplate } from './mail-texts.pure.ts'
import { queueMail } from './queue-mail.ts'

type About = Pick<IntegrationRecord, 'id' | 'clientId' | 'ownerMemberId'>

interface What<Template extends MailTemplate> {
  template: Template
  params: MailParams[Template]
  cause: string
  escalateAt?: Date | null
  /** What one member is told where others, and channels, are told less. */
  toMember?: (memberId: string) => MailParams[Template]
}

/** Tells what happened to an integration: once to each whom the workspace's rule names, and in the channels that want it. */
export async function tellResponsible<Template extends MailTemplate>(
  tx: Tx,
  actor: Actor,
  integration: About,
  what: What<Template>,
): Promise<void> {
  const { clientId } = integration
  const { toMember = () => what.params, ...told } = what
  for (const to of await peopleToTell(tx, integration, what.template))
    await queueMail(tx, actor, { to, clientId, ...told, params: toMember(to.memberId) })
  await tellChannels(tx, actor, integration, what)
}

/** Posts what happened in the channels that want it. What is personal is posted nowhere. */
export async function tellChannels<Template extends MailTemplate>(
  tx: Tx,
  actor: Actor,
  { clientId }: Pick<IntegrationRecord, 'clientId'>,
  { template, params, cause }: What<Template>,
): Promise<void> {
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  if (!client || client.personalMemberId !== null) return
  const channels = (await noticeQueries.listChannels(tx)).filter(({ events }) => events.includes(template))
  for (const channel of channels)
    await queueMail(tx, actor, { to: toChannel(channel), clientId, template, params, cause })
}

/** Whom the workspace's rule names, as far as they reach the client; without one, or a personal client's, who is responsible. */
async function peopleToTell(
  tx: Tx,
  { id, clientId, ownerMemberId }: About,
  event: string,
): Promise<Addressee[]> {
  const rule = await noticeQueries.findRule(tx, event)
  const [client] = await clientQueries.clientsByIds(tx, [clientId])
  if (!rule || !client || client.personalMemberId !== null) return responsibleFor(tx, id)
  const named = [rule.owner ? ownerMemberId : null, rule.manager ? client.managerId : null]
  const memberIds = [...rule.memberIds, ...named.filter((one) => one !== null)]
  return noticeQueries.peopleReaching(tx, { clientId, roles: rule.roles, memberIds })
}

/**
 * Who is to be told of an integration: whoever has the item about it, else its owner and its client's manager; with
 * neither, or without an integration, the workspace's owners.
 */
export async function responsibleFor(
  tx: Tx,
  integrationId: string | null,
  assigneeId: string | null = null,
): Promise<Addressee[]> {
  const assigned = assigneeId === null ? [] : await mailQueries.personToTell(tx, assigneeId)
  if (assigned.length > 0) return assigned
  const named = integrationId === null ? [] : await mailQueries.responsibleFor(tx, integrationId)
  return named.length > 0 ? named : mailQueries.peopleOfRoles(tx, ['OWNER'])
}
