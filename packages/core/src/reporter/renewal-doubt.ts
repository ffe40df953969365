import { accessQueries, integrationQueries } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import type { Reason } from '../problems/apple-failure.ts'
import { withPassword } from './renewal-doubt.pure.ts'
import { lookAtPassword } from './stored-password.ts'

/** Why a token that works cannot be renewed by itself; null where it can, or where no password is kept. */
export async function renewalDoubt(
  deps: Deps,
  actor: SystemActor,
  integrationId: string,
): Promise<Reason | null> {
  const { kind } = await lookAtPassword(deps, actor, integrationId, 'PEOPLE')
  if (kind === 'NONE') return null
  const { before, endsAt } = await deps.db.read(reachOf(actor), async (tx) => ({
    before: (await integrationQueries.findIntegration(tx, integrationId))?.reasonCode ?? null,
    endsAt: (await accessQueries.credentialInSlot(tx, integrationId, 'A'))?.expiresAt ?? null,
  }))
  const expiresOn = endsAt && appleDayOf(endsAt)
  return withPassword({ access: 'OPEN', reason: null }, kind, { before, expiresOn }).reason
}
