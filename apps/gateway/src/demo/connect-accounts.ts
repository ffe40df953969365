import { readFile } from 'node:fs/promises'
import type { ClientView, Core, MemberActor } from '@gatehouse/core'
import type { SimulatedAccount } from './env.ts'
import { tell } from './tell.ts'

/** A client of the demo with its integration. */
export interface ConnectedClient {
  client: ClientView
  integrationId: string
}

/** Connects every account but the last as a person would; one that is connected already is left as it is. */
export async function connectAccounts(core: Core, actor: MemberActor, accounts: readonly SimulatedAccount[]) {
  const connected: ConnectedClient[] = []
  for (const account of accounts.slice(0, -1)) {
    const client =
      (await findClient(core, actor, account.name)) ?? (await core.clients.add(actor, { name: account.name }))
    const integrationId =
      (await integrationOf(core, actor, client.id)) ?? (await connect(core, actor, client, account))
    connected.push({ client, integrationId })
  }
  return connected
}

/** Names the account that is left for the person to connect, until they have. */
export async function tellWhatIsLeft(
  core: Core,
  actor: MemberActor,
  accounts: readonly SimulatedAccount[],
): Promise<void> {
  const account = accounts.at(-1)
  if (!account) return
  const client = await findClient(core, actor, account.name)
  if (client && (await integrationOf(core, actor, client.id))) return
  const { keyId, privateKeyPath: keyFile } = keyOf(account)
  const [vendorNumber = ''] = account.vendorNumbers
  tell({ event: 'left', client: account.name, keyFile, keyId, issuerId: account.issuerId, vendorNumber })
}

async function findClient(core: Core, actor: MemberActor, name: string): Promise<ClientView | undefined> {
  const { nodes } = await core.clients.list(actor, { first: 200, query: name })
  return nodes.find((client) => client.name === name)
}

async function integrationOf(core: Core, actor: MemberActor, clientId: string): Promise<string | undefined> {
  const [page] = await core.integrations.ofClients(actor, [clientId], 1)
  return page?.nodes[0]?.id
}

async function connect(
  core: Core,
  actor: MemberActor,
  client: ClientView,
  account: SimulatedAccount,
): Promise<string> {
  const { keyId, privateKeyPath } = keyOf(account)
  const integration = await core.integrations.connectApiKey(actor, {
    clientId: client.id,
    issuerId: account.issuerId,
    keyId,
    privateKey: await readFile(privateKeyPath, 'utf8'),
    vendorNumbers: account.vendorNumbers,
  })
  return integration.id
}

/** The key with the smallest role that reads both apps and sales. */
function keyOf({ name, keys }: SimulatedAccount) {
  const key = ['SALES', 'ADMIN']
    .map((role) => keys.find((one) => one.kind === 'team' && one.role === role))
    .find(Boolean)
  if (!key) throw new Error(`The simulated account ${name} has no team key of the role SALES or ADMIN.`)
  return key
}
