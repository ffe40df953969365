import { type DemoClient, type DemoHouse, integrationsOf, personOf, recheck, until } from './house.ts'
import type { SimulatedPerson } from './simulated-apple.ts'
import type { Story } from './story.ts'

/** Who signs in with devices that show codes. */
const admin = ({ account }: DemoClient): SimulatedPerson => personOf(account, 'ADMIN')

async function beginSignIn(
  { core, actor }: DemoHouse,
  of: DemoClient,
  integrationId?: string,
): Promise<void> {
  await core.methods.set(actor, { method: 'APPLE_ID_2FA', on: true })
  const { email, password } = admin(of)
  await core.signIn.connect(actor, { clientId: of.client.id, integrationId, email, password })
}

/** As somebody who has the phone in hand. */
async function signIn(house: DemoHouse, of: DemoClient): Promise<void> {
  await beginSignIn(house, of)
  const [integration] = await integrationsOf(house, of)
  if (!integration) return
  const { core, actor, apple } = house
  await until(house, 'the question for a code', async () => {
    const [attempt] = await core.integrations.attempts(actor, [integration.id])
    return attempt?.stage === 'AWAITING_CODE'
  })
  const codes = (await apple.send('GET', `/apple-ids/${admin(of).email}/codes`)) as { code: string }[] // the simulator's own
  await core.signIn.submitCode(actor, { integrationId: integration.id, code: codes[0]?.code ?? '' })
}

export const signedIn: Story = {
  note: 'Connected by an Apple Account and a code. Apple ends such sign-ins after some weeks.',
  state: 'ACTIVE',
  connect: signIn,
}

export const codeNeeded: Story = {
  note: 'Apple has sent a code: read it on the phone page (see the ribbon above) and enter it here.',
  state: 'AWAITING_CODE',
  connect: (house, of) => beginSignIn(house, of),
  // Nobody may have entered it in time.
  async again(house, of, { id, state }) {
    if (state === 'DRAFT') await beginSignIn(house, of, id)
  },
}

/** Apple ends a session, and the token that it showed runs out with it: alone, each would leave the other at work. */
async function endSignIn({ apple }: Parameters<Story['connect']>[0], email: string): Promise<void> {
  await apple.send('DELETE', `/apple-ids/${email}/sessions?trust=end`)
  await apple.send('DELETE', `/apple-ids/${email}/reporter-token`)
}

export const signInEnded: Story = {
  note: 'Apple ended the sign-in. Renew access with one code; history and settings stay.',
  state: 'NEEDS_REAUTH',
  connect: signIn,
  async happens(house, of, integration) {
    await endSignIn(house, admin(of).email)
    await recheck(house, integration)
  },
}

export const locked: Story = {
  note: 'Apple locked the account when somebody tried to sign in again. Gatehouse does not try by itself.',
  state: 'LOCKED',
  connect: signIn,
  async happens(house, of, integration) {
    const { email, password } = admin(of)
    const { core, actor, apple } = house
    await endSignIn(house, email)
    if (!['NEEDS_REAUTH', 'LOCKED'].includes(integration.state)) await recheck(house, integration)
    await apple.send('PATCH', `/apple-ids/${email}/sign-in`, { obstacle: 'LOCKED' })
    await core.signIn.connect(actor, {
      clientId: of.client.id,
      integrationId: integration.id,
      email,
      password,
    })
  },
}

const serviceUser = { email: 'reports@harbour-agency.example', firstName: 'Harbour', lastName: 'Reports' }

/** Accounts that accepted the agency's own Apple user before anything else: two of the client with several. */
const acceptedFirst = ({ accounts }: DemoHouse) => accounts.slice(-2)

/** The agency's own Apple user. An Apple ID that works nowhere makes no Reporter token. */
export async function registerServiceUser(house: DemoHouse): Promise<void> {
  const { core, actor, apple } = house
  if (await core.serviceUser.read(actor)) return
  for (const { slug } of acceptedFirst(house)) await accept(house, slug)
  const made = await apple.send('POST', `/apple-ids/${serviceUser.email}/reporter-token`)
  const { value: accessToken } = made as { value: string } // the simulator's own
  await core.serviceUser.register(actor, { ...serviceUser, accessToken, usedHereOnly: true })
}

/** The client's Admin invites our user, and the agency accepts. */
async function accept({ apple }: DemoHouse, slug: string): Promise<void> {
  const account = (await apple.accounts()).find((one) => one.slug === slug)
  if (account?.appleIds.some(({ email }) => email === serviceUser.email)) return
  await apple.send('POST', `/accounts/${slug}/invitations`, { ...serviceUser, roles: ['FINANCE'] })
  await apple.send('POST', `/accounts/${slug}/invitations/${serviceUser.email}/accept`)
}

async function invite(
  { core, actor }: DemoHouse,
  { client }: DemoClient,
  names: readonly string[],
): Promise<void> {
  const accounts = names.map((name) => ({ name }))
  await core.serviceUser.request(actor, { clientId: client.id, accounts, purpose: 'FULL' })
}

export const invited: Story = {
  note: 'Our Apple user was asked for, and its Admin has not invited it yet.',
  state: 'PENDING',
  connect: (house, of) => invite(house, of, [of.account.name]),
}

export const partlyInvited: Story = {
  note: 'Three Apple accounts: two have accepted our user, the third waits for its Admin.',
  state: 'PENDING',
  async connect(house, of) {
    const two = acceptedFirst(house)
    await invite(house, of, [...two.map(({ name }) => name), of.account.name])
  },
}

export const accepted: Story = {
  note: 'Our Apple user was invited and reads the reports: no secret of theirs lies here.',
  state: 'ACTIVE',
  async connect(house, of) {
    await accept(house, of.account.slug)
    await invite(house, of, [of.account.name])
  },
}

export const userRemoved: Story = {
  note: 'Their Admin removed our user. Have it invited again, or off-board the client.',
  state: 'REVOKED',
  connect: (house, of) => accepted.connect(house, of),
  async happens(house, of, integration) {
    if (integration.state === 'REVOKED') return
    await accept(house, of.account.slug)
    await until(house, 'the look that sees our user', async () => {
      const [seen] = await integrationsOf(house, of)
      return seen?.state === 'BACKFILLING' || seen?.state === 'ACTIVE'
    })
    await house.apple.send('DELETE', `/accounts/${of.account.slug}/people/${serviceUser.email}`)
    await recheck(house, integration)
  },
}
