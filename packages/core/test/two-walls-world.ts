import { Readable } from 'node:stream'
import type { MemberActor } from '../src/index.ts'
import { connectAccount } from './connected.ts'
import { settle } from './engine.ts'
import { existing, type House } from './house.ts'
import { addMember, grantApp, grantClient } from './people.ts'

export const viewers = ['owner', 'admin', 'ofOneClient', 'ofOneApp', 'ofNothing', 'pia', 'stranger'] as const
export type Viewer = (typeof viewers)[number]

/** Something with an id, and who may see it. */
export interface Target {
  name: string
  id: string
  seenBy: readonly Viewer[]
}

export interface World {
  actors: Record<Viewer, MemberActor>
  clients: (Target & { slug: string })[]
  /** An integration of each client, in the same order. */
  integrations: Target[]
  apps: Target[]
  /** A link of each client, in the same order. */
  connectLinks: Target[]
  /** The first history of each integration, in the same order. */
  backfills: Target[]
  /** A run of each integration that works for it, in the same order. */
  runs: Target[]
  /** A subscription group of each app, in the same order. */
  groups: Target[]
  /** An in-app purchase and a subscription of each app, in the same order. */
  purchases: Target[]
  subscriptions: Target[]
}

const agency = ['owner', 'admin'] as const

/**
 * Two agencies. In the first, two clients that colleagues share by grants, and a client of Pia's own, whom nobody else
 * sees, not even the owner. The second is connected to the very Apple account that the first has.
 */
export async function createWorld(house: House): Promise<World> {
  const member = (more: object = {}) => addMember(house, { role: 'ACCOUNT_MANAGER', ...more })
  const actors = {
    owner: house.owner,
    admin: await member({ role: 'ADMIN', everything: true }),
    ofOneClient: await member(),
    ofOneApp: await member(),
    ofNothing: await member(),
    pia: await member({ name: 'Pia' }),
    stranger: await house.foundWorkspace('Elsewhere'),
  }
  const one = await connectAccount(house, { name: 'One', index: 0 })
  const two = await connectAccount(house, { name: 'Two', index: 1 })
  const elsewhere = await connectAccount(house, { name: 'One', index: 0, actor: actors.stranger })
  const personal = await connectPersonal(house, actors.pia)

  const appsOf = async (actor: MemberActor, clientId: string) =>
    (await house.core.apps.list(actor, { clientId, first: 10 })).nodes
  const [granted, notGranted] = await appsOf(actors.owner, two.clientId)
  await grantClient(house, actors.ofOneClient, one.clientId)
  await grantApp(house, actors.ofOneApp, existing(granted))

  const clients: World['clients'] = [
    { name: 'one', id: one.clientId, slug: 'one', seenBy: [...agency, 'ofOneClient'] },
    { name: 'two', id: two.clientId, slug: 'two', seenBy: [...agency, 'ofOneApp'] },
    { name: 'of Pia alone', id: personal.clientId, slug: 'side-project', seenBy: ['pia'] },
    { name: 'of another agency', id: elsewhere.clientId, slug: 'one', seenBy: ['stranger'] },
  ]
  const integrations = [
    { name: 'of one', id: one.integrationId, seenBy: [...agency, 'ofOneClient'] as const },
    { name: 'of two', id: two.integrationId, seenBy: agency },
    { name: 'of Pia alone', id: personal.integrationId, seenBy: ['pia'] as const },
    { name: 'of another agency', id: elsewhere.integrationId, seenBy: ['stranger'] as const },
  ]
  const first = async (actor: MemberActor, clientId: string) =>
    existing((await appsOf(actor, clientId))[0]).id
  const apps = [
    {
      name: 'of one',
      id: await first(actors.owner, one.clientId),
      seenBy: [...agency, 'ofOneClient'] as const,
    },
    { name: 'granted of two', id: existing(granted).id, seenBy: [...agency, 'ofOneApp'] as const },
    { name: 'not granted of two', id: existing(notGranted).id, seenBy: agency },
    { name: 'of Pia alone', id: await first(actors.pia, personal.clientId), seenBy: ['pia'] as const },
    {
      name: 'of another agency',
      id: await first(actors.stranger, elsewhere.clientId),
      seenBy: ['stranger'] as const,
    },
  ]
  const backfills = []
  for (const integration of integrations) {
    const [row] = await house.rows<{ id: string }>(
      `select id from backfill where integration_id = '${integration.id}'`,
    )
    backfills.push({ ...integration, id: existing(row).id })
  }
  const connectLinks = []
  for (const [at, { id: clientId }] of clients.entries()) {
    const of = existing(integrations[at])
    const actor = actors[existing(of.seenBy[0])]
    connectLinks.push({ ...of, id: (await house.core.connectLinks.create(actor, { clientId })).id })
  }
  const runs = []
  for (const integration of integrations) runs.push(await addRun(house, integration))
  const groups = []
  for (const app of apps) groups.push({ ...app, id: await addProducts(house, app.id) })
  await house.rows(`update client set notes = 'Calls on Mondays.'`)
  const productsIn = async (table: string) => {
    const rows = await house.rows<{ id: string; app_id: string }>(
      `select id, app_id from ${table} where asc_id in ('purchase', 'subscription')`,
    )
    return apps.map((app) => ({ ...app, id: existing(rows.find((row) => row.app_id === app.id)).id }))
  }
  return {
    actors,
    clients,
    integrations,
    backfills,
    connectLinks,
    runs,
    apps,
    groups,
    purchases: await productsIn('in_app_purchase'),
    subscriptions: await productsIn('subscription'),
  }
}

async function addRun(house: House, { name, id, seenBy }: Target): Promise<Target> {
  const [row] = await house.rows<{ id: string }>(`insert into run (workspace_id, client_id, integration_id,
    workflow_id, run_id, kind, status, step, step_at, story, started_at)
    select workspace_id, client_id, id, 'backfill:' || id, 'r', 'backfill', 'RETRYING', 'fetchDelivery', now(), '[]', now()
    from integration where id = '${id}' returning id`)
  return { name, id: existing(row).id, seenBy }
}

/** Gives an app an icon, an in-app purchase and a subscription, whatever Apple has of it; the id of the group. */
async function addProducts(house: House, appId: string): Promise<string> {
  const icon = await house.deps.files.keep(Readable.from([Buffer.from(`icon of ${appId}`)]))
  const place = 'workspace_id, client_id, id, now(), now() from app'
  const columns = 'workspace_id, client_id, app_id, seen_at, changed_at'
  const of = `where id = '${appId}'`
  const [group] = await house.rows<{ id: string }>(`insert into subscription_group (asc_id, name, ${columns})
    select 'group', 'Group', ${place} ${of} returning id`)
  const { id } = existing(group)
  await house.rows(`insert into subscription (asc_id, name, product_id, state, group_id, ${columns})
    select 'subscription', 'Monthly', 'monthly', 'APPROVED', '${id}', ${place} ${of}`)
  await house.rows(`insert into in_app_purchase (asc_id, name, product_id, kind, state, ${columns})
    select 'purchase', 'Coins', 'coins', 'CONSUMABLE', 'APPROVED', ${place} ${of}`)
  await house.rows(`insert into app_version (asc_id, platform, version_string, state, ${columns})
    select 'version', 'IOS', '1.0', 'READY_FOR_DISTRIBUTION', ${place} ${of}`)
  await house.rows(`insert into catalogue_change (subject, subject_asc_id, subject_name, field, at, workspace_id, client_id, app_id)
    select 'APP', asc_id, name, 'name', now(), workspace_id, client_id, id from app ${of}`)
  for (const table of ['subscription', 'in_app_purchase'])
    await house.rows(`update ${table} set screenshot = '{"fileName": null, "state": null}',
      screenshot_sha256 = '${icon.sha256}' where app_id = '${appId}' and asc_id in ('purchase', 'subscription')`)
  await house.rows(`update app set icon_sha256 = '${icon.sha256}' ${of}`)
  return id
}

/** Pia connects a client of her own. */
async function connectPersonal(house: House, pia: MemberActor) {
  const { id: clientId } = await house.core.clients.add(pia, { name: 'Side project', personal: true })
  const key = await house.keyOf(house.account(2))
  const { id: integrationId } = await house.core.integrations.connectApiKey(pia, { clientId, ...key })
  await settle(house.work)
  return { clientId, integrationId }
}
