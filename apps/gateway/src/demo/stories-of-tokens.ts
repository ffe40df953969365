import { type DemoClient, type DemoHouse, personOf, recheck } from './house.ts'
import type { SimulatedPerson } from './simulated-apple.ts'
import type { Story } from './story.ts'

type Typed = { accessToken: string } | { email: string; appSpecificPassword: string }

async function connectReporter(
  { core, actor }: DemoHouse,
  { client, account }: DemoClient,
  typed: Typed,
): Promise<void> {
  const accountIds = [account.reporterAccount]
  await core.integrations.connectReporter(actor, {
    clientId: client.id,
    ...typed,
    accountIds,
    onExistingToken: 'REUSE',
  })
}

/** Who reads the reports of every account, for a start with a token. */
const reader = ({ account }: DemoClient): SimulatedPerson => personOf(account, 'FINANCE')

/** Connects by the Reporter token of the person who reads the reports. */
export async function connectByToken(house: DemoHouse, of: DemoClient): Promise<void> {
  await connectReporter(house, of, { accessToken: reader(of).reporterToken ?? '' })
}

async function connectByPassword(house: DemoHouse, of: DemoClient): Promise<void> {
  const { email, appSpecificPassword } = reader(of)
  await connectReporter(house, of, { email, appSpecificPassword: appSpecificPassword ?? '' })
}

export const token: Story = {
  note: 'Connected by a Reporter token. It ends after 180 days, and its end is foretold.',
  state: 'ACTIVE',
  connect: connectByToken,
}

export const password: Story = {
  note: 'Connected by a password for apps, with which Gatehouse renews the Reporter token by itself.',
  state: 'ACTIVE',
  connect: connectByPassword,
}

export const expiring: Story = {
  note: 'The Reporter token ends within a week. Renew it before: nothing stops until then.',
  state: 'EXPIRING',
  async connect(house, of) {
    // Only who asks with a password is told a token's last day.
    await house.apple.send('POST', `/apple-ids/${reader(of).email}/reporter-token`, { ageDays: 175 })
    await connectByPassword(house, of)
  },
}

export const replaced: Story = {
  note: 'Another tool made a new Reporter token, which ended the one that is used here.',
  state: 'REVOKED',
  connect: connectByToken,
  async happens(house, of, integration) {
    if (integration.state !== 'REVOKED')
      await house.apple.send('POST', `/apple-ids/${reader(of).email}/reporter-token`)
    await recheck(house, integration)
  },
}

export const tokenEnded: Story = {
  note: 'The Reporter token has run out after 180 days. Renew access with a new one; history and settings stay.',
  state: 'NEEDS_REAUTH',
  connect: connectByToken,
  async happens(house, of, integration) {
    await house.apple.send('PATCH', `/apple-ids/${reader(of).email}/reporter-token`, { ageDays: 181 })
    await recheck(house, integration)
  },
}

export const passwordRevoked: Story = {
  note: 'The password for apps was revoked and its token is gone, so nothing makes the next one. Renew access with another password.',
  state: 'NEEDS_REAUTH',
  connect: connectByPassword,
  async happens(house, of, integration) {
    const { email } = reader(of)
    const { appSpecificPasswords } = (await house.apple.send('GET', `/apple-ids/${email}`)) as {
      appSpecificPasswords: { label: string }[]
    } // the simulator's own
    for (const { label } of appSpecificPasswords)
      await house.apple.send(
        'DELETE',
        `/apple-ids/${email}/app-specific-passwords/${encodeURIComponent(label)}`,
      )
    await house.apple.send('DELETE', `/apple-ids/${email}/reporter-token`)
    await recheck(house, integration)
  },
}
