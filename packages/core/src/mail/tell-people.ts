import { mailQueries, type Addressee, type IntegrationRecord, type Tx } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import type { MailParams, MailTemplate } from './mail-texts.pure.ts'
import { queueMail } from './queue-mail.ts'

/** Tells what happened to an integration, once to each who is responsible for it. */
export async function tellResponsible<Template extends MailTemplate>(
  tx: Tx,
  actor: Actor,
  { id, clientId }: Pick<IntegrationRecord, 'id' | 'clientId'>,
  what: { template: Template; params: MailParams[Template]; cause: string; escalateAt?: Date | null },
): Promise<void> {
  for (const to of await responsibleFor(tx, id)) await queueMail(tx, actor, { to, clientId, ...what })
}

/**
 * Who is to be told of an integration: whoever has the item about it, else its owner and its client's manager; with
 * neither, the workspace's owners.
 */
export async function responsibleFor(
  tx: Tx,
  integrationId: string,
  assigneeId: string | null = null,
): Promise<Addressee[]> {
  const assigned = assigneeId === null ? [] : await mailQueries.personToTell(tx, assigneeId)
  if (assigned.length > 0) return assigned
  const named = await mailQueries.responsibleFor(tx, integrationId)
  return named.length > 0 ? named : mailQueries.peopleOfRoles(tx, ['OWNER'])
}
