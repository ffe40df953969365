import { type DemoClient, type DemoHouse, keyOf, recheck, until } from './house.ts'
import { connectByKey } from './stories-of-keys.ts'
import type { Story } from './story.ts'

/** Apple's ids of the client's apps, once they are listed here. */
const appsOf = (house: DemoHouse, { client }: DemoClient): Promise<string[]> =>
  until(house, `the apps of ${client.name}`, async () => {
    const { nodes } = await house.core.apps.list(house.actor, { first: 100, clientId: client.id })
    return nodes.length > 0 && nodes.map(({ ascId }) => ascId)
  })

export const appsLost: Story = {
  note: 'The person of this individual key was taken off all apps but one. Move the clock on by a day: the next look names the others, and what is here of them stays.',
  state: 'DEGRADED',
  connect: (house, of) => connectByKey(house, of, { role: 'ADMIN', kind: 'individual' }),
  async happens(house, of, integration) {
    const apps = await appsOf(house, of)
    const { keyId } = keyOf(of.account, 'ADMIN', 'individual')
    await house.apple.send('PATCH', `/keys/${keyId}`, { visibleApps: apps.slice(0, 1) })
    await recheck(house, integration)
  },
}

export const transferred: Story = {
  note: 'An app was transferred to the first client at Apple. Its history stays here; move the clock on by a day, and each side says where it went and where it came from.',
  state: 'ACTIVE',
  connect: connectByKey,
  async happens(house, of, integration) {
    const [app] = await appsOf(house, of)
    const [to] = house.accounts
    if (app && to)
      await house.apple.send('POST', `/accounts/${of.account.slug}/apps/${app}/transfer`, { to: to.slug })
    await recheck(house, integration)
  },
}
