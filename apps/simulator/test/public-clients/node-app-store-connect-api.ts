import { readFileSync } from 'node:fs'
// @ts-expect-error: the package has no types
import { api } from 'node-app-store-connect-api'

/** The part of node-app-store-connect-api that is used below. */
interface Client {
  readAll(path: string): Promise<{
    data: { id: string; attributes: { name: string } }[]
    included: Record<string, Record<string, unknown>>
  }>
  create(resource: Record<string, unknown>): Promise<{ id: string; type: string }>
  remove(resource: { id: string; type: string }): Promise<unknown>
  fetch(path: string): Promise<Response>
}

/** Uses node-app-store-connect-api as its page says, and prints what it got. */
const [issuerId, apiKey, keyPath = ''] = process.argv.slice(2)
const client = (await api({
  issuerId,
  apiKey,
  privateKey: readFileSync(keyPath, 'utf8'),
  automaticRetries: 2,
})) as Client // it has no types
const apps = await client.readAll('apps?limit=2&include=appStoreVersions')
const invitation = await client.create({
  type: 'userInvitations',
  attributes: { email: 'client@example.com', firstName: 'Public', lastName: 'Client', roles: ['DEVELOPER'] },
})
const invitations = await client.readAll('userInvitations')
await client.remove(invitation)
const after = await client.readAll('userInvitations')
process.stdout.write(
  JSON.stringify({
    apps: apps.data.map((app) => app.id),
    versions: Object.keys(apps.included.appStoreVersions ?? {}).length,
    invitations: [invitations.data.length, after.data.length],
  }),
)
