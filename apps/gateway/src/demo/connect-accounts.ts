import type { ClientView, Core, MemberActor } from '@gatehouse/core'
import { keyOf, typedKey } from './house.ts'
import { connectedAtOnce } from './roster.ts'
import type { SimulatedAccount } from './simulated-apple.ts'
import { tell } from './tell.ts'

/** A client of the demo with its integration. */
export interface ConnectedClient {
  client: ClientView
  integrationId: string
}

/** Connects the first accounts as a person would; one that is connected already is left as it is. */
export async function connectAccounts(core: Core, actor: MemberActor, accounts: readonly SimulatedAccount[]) {
  const connected: ConnectedClient[] = []
  for (const account of accounts.slice(0, connectedAtOnce(accounts))) {
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
  const account = accounts[connectedAtOnce(accounts)]
  if (!account) return
  const client = await findClient(core, actor, account.name)
  if (client && (await integrationOf(core, actor, client.id))) return
  const { keyId, privateKeyPath: keyFile } = keyOf(account, 'SALES')
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
  const typed = await typedKey(account, keyOf(account, 'SALES'))
  const integration = await core.integrations.connectApiKey(actor, { clientId: client.id, ...typed })
  return integration.id
}
