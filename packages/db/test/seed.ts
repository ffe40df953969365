import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'

/** The owner of the database: no wall stands before him. */
export type Owner = postgres.ISql

/** Columns of a stored row that others hang on, by name. */
export type Ids = Record<string, string>

/** A workspace and who is in it. */
export interface SeededClient extends Ids {
  workspace_id: string
  client_id: string
}

/** A client with one of everything that hangs on it. */
export interface SeededAccount extends SeededClient {
  provider_id: string
  credential_id: string
  credential_owner_id: string
  integration_id: string
  app_id: string
  group_id: string
  job_id: string
  link_id: string
}

type Values = Record<string, string | number | boolean | Date | string[] | Record<string, never> | null>

/** Stores a row and gives its id. */
export async function insert(sql: Owner, table: string, values: Values): Promise<string> {
  const [row] = await sql<{ id: string }[]>`insert into ${sql(table)} ${sql(values)} returning *`
  if (!row) throw new Error(`nothing was stored in ${table}`)
  return row.id
}

const unique = (stem: string) => `${stem}-${randomUUID().slice(0, 8)}`

export const addWorkspace = (sql: Owner): Promise<string> =>
  insert(sql, 'workspace', { name: 'Agency', slug: unique('agency'), demo: true })

export const addMember = (sql: Owner, workspaceId: string, userId = randomUUID()): Promise<string> =>
  insert(sql, 'member', {
    workspace_id: workspaceId,
    user_id: userId,
    name: 'Jo Example',
    email: 'jo@example.com',
    role: 'VIEWER',
  })

export async function addClient(
  sql: Owner,
  workspaceId: string,
  { name = unique('Client'), personalMemberId = null as string | null } = {},
): Promise<SeededClient> {
  const clientId = await insert(sql, 'client', {
    workspace_id: workspaceId,
    name,
    slug: unique('client'),
    personal_member_id: personalMemberId,
  })
  return { workspace_id: workspaceId, client_id: clientId }
}

const addProvider = (sql: Owner, place: SeededClient): Promise<string> =>
  insert(sql, 'provider', { ...scope(place), name: 'Team', vendor_numbers: ['85012345'] })

export const addApp = (
  sql: Owner,
  place: SeededClient & { provider_id: string },
  { ascId = unique('asc'), sku = null as string | null } = {},
): Promise<string> =>
  insert(sql, 'app', {
    ...scope(place),
    provider_id: place.provider_id,
    asc_id: ascId,
    name: 'Lantern',
    bundle_id: 'com.example.lantern',
    sku,
    seen_at: new Date(),
  })

export const addIntegration = (
  sql: Owner,
  place: SeededClient & { provider_id: string },
  values: Values = {},
): Promise<string> =>
  insert(sql, 'integration', {
    ...scope(place),
    provider_id: place.provider_id,
    label: 'Team key',
    method: 'API_KEY_TEAM',
    access: 'OPEN',
    state: 'ACTIVE',
    state_at: new Date(),
    ...values,
  })

/** A client with a provider, a credential, an integration, and an app with a group of subscriptions. */
export async function addAccount(
  sql: Owner,
  workspaceId: string,
  { personalMemberId = null as string | null } = {},
): Promise<SeededAccount> {
  const client = await addClient(sql, workspaceId, { personalMemberId })
  const provider_id = await addProvider(sql, client)
  const credential_id = await insert(sql, 'credential', {
    ...scope(client),
    kind: 'API_KEY',
    label: 'Key',
    fingerprint: unique('fingerprint'),
  })
  const place = { ...client, provider_id }
  const integration_id = await addIntegration(sql, place)
  const app_id = await addApp(sql, place)
  const group_id = await insert(sql, 'subscription_group', {
    ...scope(client),
    app_id,
    asc_id: unique('group'),
    name: 'Pro',
    seen_at: new Date(),
    changed_at: new Date(),
  })
  const job_id = await insert(sql, 'job', {
    workspace_id: workspaceId,
    kind: 'REWRAP',
    input: {},
    state: 'DONE',
    started_by: 'Jo Example',
  })
  const link_id = await insert(sql, 'connect_link', {
    ...scope(client),
    created_by_member_id: personalMemberId ?? (await addMember(sql, workspaceId)),
    token_hash: unique('hash'),
    needs: ['SALES'],
    language: 'en',
    state: 'CREATED',
    expires_at: new Date('2100-01-01T00:00:00Z'),
  })
  return {
    ...place,
    credential_id,
    credential_owner_id: client.client_id,
    integration_id,
    app_id,
    group_id,
    job_id,
    link_id,
  }
}

export const addDelivery = (
  sql: Owner,
  place: SeededClient & { provider_id: string },
  periodOn: string,
  values: Values = {},
): Promise<string> =>
  insert(sql, 'delivery', {
    ...scope(place),
    provider_id: place.provider_id,
    vendor_number: '85012345',
    kind: 'SALES',
    frequency: 'DAILY',
    period_on: periodOn,
    state: 'WANTED',
    due_at: new Date('2026-01-01T00:00:00Z'),
    ...values,
  })

/** Grants a member a client, or one app of it. */
export const addGrant = (
  sql: Owner,
  memberId: string,
  place: SeededClient,
  appId: string | null = null,
): Promise<string> =>
  insert(sql, 'grant', {
    ...scope(place),
    member_id: memberId,
    scope: appId ? 'APP' : 'CLIENT',
    app_id: appId,
  })

const scope = (place: SeededClient) => ({ workspace_id: place.workspace_id, client_id: place.client_id })
