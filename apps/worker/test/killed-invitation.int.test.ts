import { workflowIds } from '@gatehouse/contracts'
import { queryDatabase } from '@gatehouse/vitest'
import { expect, it, vi } from 'vitest'
import { buildHouse } from './house.ts'
import { killAt } from './kill-at.ts'
import type { Command } from './kill-cases.ts'
import { useMortalHouse } from './mortal-house.ts'
import { controlOf } from './simulator-control.ts'

/** Works at the first three accounts: the agency's own Apple user, as it is here. */
const email = 'books@ledger-partners.example'
const person = { email, firstName: 'Harbour', lastName: 'Reports' }

const mortal = useMortalHouse(() => buildHouse({ accounts: 4, apps: 1 }))

it('an invitation comes to the same end when the worker is killed in each of its steps', async () => {
  const { house } = mortal
  const { core, actor, databaseUrl } = house
  const control = controlOf(house.simulator)
  const { reporterToken } = await control<{ reporterToken: { value: string } }>('GET', `/apple-ids/${email}`)
  const register = () =>
    core.serviceUser.register(actor, { ...person, accessToken: reporterToken.value, usedHereOnly: true })
  await register()
  const client = await core.clients.add(actor, { name: 'Northwind' })
  const account = house.account(3)
  const { integrations } = await core.serviceUser.request(actor, {
    clientId: client.id,
    accounts: [{ name: 'As we call it' }],
    purpose: 'FULL',
  })
  const id = integrations[0]?.id ?? ''
  const [attempt] = await queryDatabase<{ id: string }>(databaseUrl, 'select id from attempt')
  const killIn = (command: Command, table?: string) =>
    killAt(mortal, workflowIds.gainAccess(attempt?.id ?? ''), command, table)

  await killIn('activity:stepInvitation', 'service_invite')
  await killIn('timer')
  expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'PENDING' })

  // Told while no worker is there.
  await control('POST', `/accounts/${account.name}/invitations`, { ...person, roles: ['FINANCE'] })
  await control('POST', `/accounts/${account.name}/invitations/${email}/accept`)
  await register()
  await core.serviceUser.approve(actor, { integrationId: id, accountId: account.reporterAccount })
  await killIn('signal:approved', 'service_invite')
  await killIn('activity:verifyAccess', 'capability')
  await control('POST', '/faults', { kind: 'latency', latencyMs: 1_500 })
  await killIn('activity:syncApps')
  await control('DELETE', '/faults')
  await killIn('activity:openAccess', 'capability')

  await mortal.startWorker()
  await vi.waitFor(
    async () => expect(await core.integrations.find(actor, id)).toMatchObject({ state: 'ACTIVE' }),
    { timeout: 180_000, interval: 100 },
  )
  const { nodes } = await core.integrations.timeline(actor, id, 20)
  expect(nodes.map(({ to }) => to).toReversed()).toEqual(['PENDING', 'VERIFYING', 'BACKFILLING', 'ACTIVE'])
  const [told] = await queryDatabase<{ n: number }>(
    databaseUrl,
    `select count(*)::int as n from audit_entry where action = 'integration.serviceUserAccepted'`,
  )
  expect(told?.n).toBe(1)
  const [invitation] = await core.serviceUser.invitations(actor, [id])
  expect(invitation?.steps.map(({ done }) => done)).toEqual([true, true, true, true])
  expect((await core.integrations.credentials(actor, [id]))[0]).toMatchObject([{ slot: 'A' }])
}, 900_000)
