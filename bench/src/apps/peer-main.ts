// A process that answers the same question without GraphQL: the same token, the same statements, JSON over HTTP.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createCore,
  createVault,
  folderFiles,
  loadKeyFile,
  mailRouteOf,
  type Core,
  type MemberActor,
} from '@gatehouse/core'
import { openDatabase } from '@gatehouse/db'

const input = JSON.parse(process.argv[2] ?? '') as { url: string; keyFile: string; files: string } // as apps.ts gives it
const core = createCore({
  db: openDatabase({ url: input.url }),
  vault: createVault(await loadKeyFile(input.keyFile)),
  files: folderFiles(input.files),
  apple: { simulator: null },
  mail: mailRouteOf({}, { publicUrl: new URL('http://localhost:4000'), production: false }),
  now: () => new Date(),
})

async function listApps({ clients, apps }: Core, actor: MemberActor) {
  const page = await apps.list(actor, { first: 25 })
  const ids = page.nodes.map(({ id }) => id)
  const [ofClients, freshness, purchases, groups] = await Promise.all([
    clients.byIds(actor, [...new Set(page.nodes.map(({ clientId }) => clientId))]),
    apps.freshness(actor, ids),
    apps.inAppPurchases(actor, ids, { first: 20 }),
    apps.subscriptionGroups(actor, ids, { first: 5 }),
  ])
  const groupIds = groups.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  const subscriptions = await apps.subscriptions(actor, groupIds, { first: 20 })
  const planOf = new Map(groupIds.map((id, at) => [id, subscriptions[at]]))
  const nodes = page.nodes.map((app, at) => ({
    ...app,
    client: ofClients.find((client) => client?.id === app.clientId),
    freshness: freshness[at],
    inAppPurchases: purchases[at],
    subscriptionGroups: groups[at]?.nodes.map((group) => ({ ...group, subscriptions: planOf.get(group.id) })),
  }))
  return { ...page, nodes }
}

const server = createServer((request, response) => {
  request.resume().on('end', async () => {
    const member = await core.tokens.use((request.headers.authorization ?? '').replace('Bearer ', ''))
    if (!member) return response.writeHead(401).end()
    const body = JSON.stringify(await listApps(core, member.actor))
    return response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo // it listens on TCP
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
