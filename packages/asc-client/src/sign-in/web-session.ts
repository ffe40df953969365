import { z } from 'zod'
import { readSaid, type Conversation } from './conversation.ts'
import { AppleSignInError, SignInProblem } from './sign-in-error.ts'

/** A team that somebody signed in to App Store Connect can move to. */
export interface WebProvider {
  /** Apple's content provider id. */
  number: string
  /** The issuer id of the team's API keys. */
  issuerId: string
  name: string
}

/** Who is signed in, where, and in which role. */
export interface WebSession {
  email: string
  current: WebProvider
  providers: WebProvider[]
  /** Apple's words: ADMIN, LEGAL (the Account Holder), FINANCE, SALES, … */
  roles: string[]
}

const providerShape = z
  .object({ providerId: z.coerce.string(), publicProviderId: z.string(), name: z.string() })
  .transform(({ providerId, publicProviderId, name }) => ({
    number: providerId,
    issuerId: publicProviderId,
    name,
  }))
const sessionShape = z.object({
  user: z.object({ emailAddress: z.string() }),
  provider: providerShape,
  availableProviders: z.array(providerShape),
  roles: z.array(z.string()).default([]),
})

/** Asks whose session this is: the cheapest question that shows it alive. @throws {AppleSignInError} SESSION_ENDED, NOT_IN_A_TEAM */
export async function readSession(talk: Conversation): Promise<WebSession> {
  const said = await talk.appStoreConnect({ step: 'SESSION', method: 'GET', path: '/olympus/v1/session' })
  const { user, provider, availableProviders, roles } = readSaid(said, sessionShape)
  return { email: user.emailAddress, current: provider, providers: availableProviders, roles }
}

/** Moves to another team; which one is chosen lies in the cookies. @throws {AppleSignInError} */
export async function switchProvider(talk: Conversation, issuerId: string): Promise<WebSession> {
  const provider = { data: { type: 'providers', id: issuerId } }
  await talk.appStoreConnect({
    step: 'SWITCH',
    method: 'POST',
    path: '/olympus/v1/providerSwitchRequests',
    json: { data: { type: 'providerSwitchRequests', relationships: { provider } } },
    headers: { 'X-Requested-With': 'xsdr2$' },
  })
  const session = await readSession(talk)
  if (session.current.issuerId !== issuerId)
    throw new AppleSignInError(SignInProblem.UNEXPECTED, { step: 'SWITCH' })
  return session
}

/** What Apple calls the agreements that wait for somebody; empty when none does. @throws {AppleSignInError} */
export async function readAgreements(talk: Conversation): Promise<string[]> {
  const said = await talk.appStoreConnect({
    step: 'AGREEMENTS',
    method: 'GET',
    path: '/olympus/v1/contractMessages',
  })
  const { data } = readSaid(said, z.object({ data: z.array(z.object({ subject: z.string() })) }))
  return data.map(({ subject }) => subject)
}
