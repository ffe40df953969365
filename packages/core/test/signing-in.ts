import type { MemberActor } from '../src/index.ts'
import { withEngine } from './engine.ts'
import { existing, type Account, type House } from './house.ts'

/** Somebody of an account with the role, and what they type. */
export function personOf(account: Account, role: string): { email: string; password: string } {
  const { email, password } = existing(account.appleIds.find((each) => each.role === role))
  return { email, password }
}

/** The code that the simulated Apple sent last. */
export async function newestCode(house: House): Promise<string> {
  const [newest] = (await house.control('GET', '/codes')) as { code: string }[] // the control plane's shape
  return existing(newest).code
}

/** Switches the method on and adds a client. */
export async function readyToSignIn(house: House, name: string): Promise<string> {
  await house.core.methods.set(house.owner, { method: 'APPLE_ID_2FA', on: true })
  return (await house.core.clients.add(house.owner, { name })).id
}

/** Types e-mail and password, and waits for what Apple asks. */
export const typePassword = (
  house: House,
  input: { clientId: string; integrationId?: string; email: string; password: string },
  actor: MemberActor = house.owner,
) => withEngine(house.work, house.core.signIn.connect(actor, input))

/** Types a code into the sign-in that waits for one. */
export const typeCode = (house: House, integrationId: string, code: string) =>
  withEngine(house.work, house.core.signIn.submitCode(house.owner, { integrationId, code }))

/** Says for which of their teams somebody signs in. */
export const chooseTeams = (house: House, integrationId: string, teamIds: string[]) =>
  withEngine(house.work, house.core.signIn.chooseTeams(house.owner, { integrationId, teamIds }))

/** From the password to open access. */
export async function signIn(
  house: House,
  input: { clientId: string; integrationId?: string; email: string; password: string },
): Promise<string> {
  const { integration, challenge } = await typePassword(house, input)
  if (challenge) await typeCode(house, integration.id, await newestCode(house))
  return integration.id
}
