import { type DemoClient, type DemoHouse, keyOf, recheck, typedKey, until } from './house.ts'
import { connectByToken } from './stories-of-tokens.ts'
import type { Story } from './story.ts'

/** Connects by a key of the role, with vendor numbers beside the account's own where some are given. */
export async function connectByKey(
  { core, actor }: DemoHouse,
  { client, account }: DemoClient,
  {
    role = 'SALES',
    kind = 'team',
    alsoVendor,
    integrationId,
  }: { role?: string; kind?: string; alsoVendor?: string; integrationId?: string } = {},
): Promise<void> {
  const typed = await typedKey(account, keyOf(account, role, kind))
  const vendorNumbers = [...typed.vendorNumbers, ...(alsoVendor ? [alsoVendor] : [])]
  await core.integrations.connectApiKey(actor, {
    clientId: client.id,
    integrationId,
    ...typed,
    vendorNumbers,
  })
}

/** What shuts a whole account at Apple. */
const closedBy = (closure: string, note: string): Story => ({
  note,
  state: 'DEGRADED',
  connect: connectByKey,
  async happens(house, { account }, integration) {
    await house.apple.send('PATCH', `/accounts/${account.slug}`, { closure })
    await recheck(house, integration)
  },
})

/** Nothing is the matter: by a key that may do no more than it must. */
export const works: Story = {
  note: 'Connected by a team key with the access Sales and Reports. Nothing is the matter here.',
  state: 'ACTIVE',
  connect: connectByKey,
}

export const tooMuch: Story = {
  note: 'Connected by an Admin key, which may do more than is needed: the integration says how to make a smaller one.',
  state: 'ACTIVE',
  connect: (house, of) => connectByKey(house, of, { role: 'ADMIN' }),
}

export const twoWays: Story = {
  note: 'Two integrations of one account: a team key, and a Reporter token beside it. No file counts twice.',
  state: 'ACTIVE',
  async connect(house, of) {
    await connectByKey(house, of)
    await connectByToken(house, of)
  },
}

export const late: Story = {
  note: 'Apple holds back the newest two weeks of sales of this account. The key is fine, and the days come when Apple has them.',
  state: 'ACTIVE',
  async connect(house, of) {
    const { account } = of
    const days = Array.from({ length: 14 }, (_, index) => dayText(Date.now() - (index + 1) * 86_400_000))
    const present = (await house.apple.send('GET', '/faults')) as { faults: { account?: string }[] } // the simulator's own
    if (!present.faults.some((fault) => fault.account === account.slug))
      for (const reportDate of days)
        await house.apple.send('POST', '/faults', {
          kind: 'reportWithheld',
          account: account.slug,
          reportDate,
        })
    await connectByKey(house, of)
  },
}

const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

export const agreement = closedBy(
  'AGREEMENT_MISSING',
  'Apple wants a new agreement accepted by the Account Holder. In the simulator: PATCH /__control/accounts/:name with {"closure": null}, then Re-check.',
)
export const membership = closedBy(
  'MEMBERSHIP_EXPIRED',
  'The developer membership has lapsed. In the simulator: PATCH /__control/accounts/:name with {"closure": null}, then Re-check.',
)
export const noTeam = closedBy(
  'TEAM_NOT_FOUND',
  'Apple finds no team behind the account. In the simulator: PATCH /__control/accounts/:name with {"closure": null}, then Re-check.',
)

export const smallRole: Story = {
  note: 'Connected by a key of the role Developer: apps are read, sales are refused until the Admin makes another key.',
  state: 'DEGRADED',
  connect: (house, of) => connectByKey(house, of, { role: 'DEVELOPER' }),
}

export const onePerson: Story = {
  note: "An individual key: it sees its person's apps alone, and no sales.",
  state: 'DEGRADED',
  connect: (house, of) => connectByKey(house, of, { role: 'ADMIN', kind: 'individual' }),
}

export const wrongVendor: Story = {
  note: 'One of the vendor numbers that were typed is not of this account, so nothing was opened. Continue with the right ones.',
  state: 'DRAFT',
  connect: (house, of) => connectByKey(house, of, { alsoVendor: '10000001' }),
}

export const unknownWords: Story = {
  note: 'Apple refuses with words that nobody has explained yet: they are shown as they came.',
  state: 'DEGRADED',
  connect: connectByKey,
  async happens(house, { account }, integration) {
    await strike(house, account.slug, { kind: 'forbiddenOther' })
    await recheck(house, integration)
  },
}

export const revokedKey: Story = {
  note: 'The Admin revoked the key at Apple. Connect another of its keys in place: apps and history stay.',
  state: 'REVOKED',
  connect: connectByKey,
  async happens(house, { account }, integration) {
    await house.apple.send('PATCH', `/keys/${keyOf(account, 'SALES').keyId}`, { revoked: true })
    await recheck(house, integration)
  },
}

export const neverConnected: Story = {
  note: 'The first try failed, since the key was revoked before it came here. Continue with another.',
  state: 'DRAFT',
  async connect(house, of) {
    await house.apple.send('PATCH', `/keys/${keyOf(of.account, 'SALES').keyId}`, { revoked: true })
    await connectByKey(house, of)
  },
}

export const slowApple: Story = {
  note: 'Apple takes ten minutes to answer for this account, so the key is still being checked.',
  state: 'VERIFYING',
  async connect(house, of) {
    await strike(house, of.account.slug, { kind: 'latency', latencyMs: 600_000 })
    await connectByKey(house, of)
  },
  // After some hours the check is given up.
  async again(house, of, { id, state }) {
    if (state === 'DRAFT') await connectByKey(house, of, { integrationId: id })
  },
}

export const slowHistory: Story = {
  note: 'Apple lets this key ask 24 times an hour, so its first month takes hours to come home.',
  state: 'BACKFILLING',
  async connect(house, of) {
    await limitKey(house, of, 24)
    await connectByKey(house, of)
  },
}

export const pausedHistory: Story = {
  note: 'A quarter of history was asked for and paused. Resume it where its progress stands.',
  state: 'ACTIVE',
  connect: connectByKey,
  async happens(house, _of, { id }) {
    const { core, actor } = house
    const newest = await until(house, 'the end of a first history', async () => {
      const [backfill] = await core.integrations.backfills(actor, [id])
      return backfill?.state === 'DONE' || backfill?.state === 'PAUSED' ? backfill : null
    })
    if (newest.state === 'PAUSED') return
    const { id: backfillId } = await core.backfills.start(actor, { integrationId: id, days: 90 })
    await core.backfills.pause(actor, { id: backfillId })
  },
}

export const paused: Story = {
  note: 'Syncing was paused: nothing new is fetched until it is resumed. Access itself is fine.',
  state: 'ACTIVE',
  connect: connectByKey,
  async happens(house, _of, { id }) {
    const { core, actor } = house
    await until(house, 'the end of a first history', async () => {
      const [backfill] = await core.integrations.backfills(actor, [id])
      return backfill?.state === 'DONE' || null
    })
    await core.integrations.pause(actor, { integrationId: id })
  },
}

export const archived: Story = {
  note: 'The integration was archived: its key is gone, its data stays, and it can be restored for a while.',
  state: 'ARCHIVED',
  connect: connectByKey,
  async happens({ core, actor }, _of, { id, state }) {
    if (state !== 'ARCHIVED') await core.integrations.archive(actor, { integrationId: id })
  },
}

export const restored: Story = {
  note: 'Archived and restored: its key is gone, so access waits for another. Apps and history are here.',
  state: 'NEEDS_REAUTH',
  connect: connectByKey,
  async happens({ core, actor }, _of, { id, state }) {
    if (!['NEEDS_REAUTH', 'ARCHIVED'].includes(state))
      await core.integrations.archive(actor, { integrationId: id })
    if (state !== 'NEEDS_REAUTH') await core.integrations.restore(actor, { integrationId: id })
  },
}

export const offboarded: Story = {
  note: 'Off-boarded: what is to be revoked at Apple stands in its list, and it can be restored for thirty days.',
  state: 'ACTIVE',
  connect: connectByKey,
  async end({ core, actor }, { client }) {
    await core.offboarding.offboard(actor, {
      clientId: client.id,
      deleteData: false,
      confirmName: client.name,
    })
  },
}

export const ownOnly: Story = {
  note: 'A personal client: only you see it, and nobody counts it.',
  state: 'ACTIVE',
  personal: true,
  connect: connectByKey,
}

async function strike(
  { apple }: DemoHouse,
  account: string,
  fault: { kind: string; latencyMs?: number },
): Promise<void> {
  const { faults } = (await apple.send('GET', '/faults')) as { faults: { account?: string; kind: string }[] } // the simulator's own
  if (faults.some((one) => one.account === account && one.kind === fault.kind)) return
  await apple.send('POST', '/faults', { ...fault, account })
}

async function limitKey({ apple }: DemoHouse, { account }: DemoClient, perHour: number): Promise<void> {
  await apple.send('PUT', '/limits', { keyId: keyOf(account, 'SALES').keyId, perHour })
}
