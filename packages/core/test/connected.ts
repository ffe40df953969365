import type { MemberActor } from '../src/index.ts'
import { settle } from './engine.ts'
import { existing, type House, type TypedKey } from './house.ts'

/** An account that a person connected, and what workflows are told of it. */
export interface Connected {
  clientId: string
  integrationId: string
  providerId: string
  key: TypedKey
  ref: { workspaceId: string; clientId: string; integrationId: string }
}

/** Adds a client and connects the simulator's account of this number; `histories` says whether its days come home too. */
export async function connectAccount(
  house: House,
  of: { name: string; index?: number; role?: string; actor?: MemberActor; histories?: boolean },
): Promise<Connected> {
  const actor = of.actor ?? house.owner
  const { id: clientId } = await house.core.clients.add(actor, { name: of.name })
  const key = await house.keyOf(house.account(of.index ?? 0), of.role)
  const { id, provider } = await house.core.integrations.connectApiKey(actor, { clientId, ...key })
  await settle(house.work, { histories: of.histories ?? true })
  const ref = { workspaceId: actor.workspaceId, clientId, integrationId: id }
  return { clientId, integrationId: id, providerId: provider.id, key, ref }
}

/** A row of the ledger, as a test looks at it. */
export type Ledger = {
  id: string
  state: string
  rows: number | null
  revision: number
  sha256: string | null
  dueAt: Date
  problemCode: string | null
  problemParams: Record<string, string | number> | null
}

/** The ledger's row of a day. */
export async function ledgerOn(house: House, { providerId }: Connected, day: string): Promise<Ledger> {
  const [row] = await house.rows<Ledger>(`select id, state, rows, revision, sha256, due_at as "dueAt",
      problem_code as "problemCode", problem_params as "problemParams"
    from delivery where provider_id = '${providerId}' and period_on = '${day}'`)
  return existing(row)
}

/** Puts a day back to be fetched, as a restatement will. */
export const wantAgain = (house: House, { providerId }: Connected, day: string) =>
  house.rows(`update delivery set state = 'WANTED', problem_code = null
    where provider_id = '${providerId}' and period_on = '${day}'`)

/** Fetches a day as an activity does. */
export async function fetchDay(
  house: House,
  account: Connected,
  day: string,
  work = house.work,
): Promise<void> {
  await work.fetchDelivery({ ...account.ref, deliveryId: (await ledgerOn(house, account, day)).id })
}

/** The integration as its owner sees it. */
export const integrationOf = async (house: House, { integrationId }: Connected) =>
  existing(await house.core.integrations.find(house.owner, integrationId))
