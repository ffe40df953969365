import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import {
  DomainError,
  type ClientView,
  type Core,
  type IntegrationView,
  type MemberActor,
} from '@gatehouse/core'
import type { SimulatedAccount, SimulatedApple, SimulatedKey, SimulatedPerson } from './simulated-apple.ts'

/** What the demo works with: the use cases of a person's clicks on one side, what happens at Apple on the other. */
export interface DemoHouse {
  core: Core
  actor: MemberActor
  apple: SimulatedApple
  accounts: readonly SimulatedAccount[]
  signal: AbortSignal
}

/** A client of the demo that is being brought to its state, and its account at Apple. */
export interface DemoClient {
  client: ClientView
  account: SimulatedAccount
}

const pauseMs = 500
/** Access that was asked about is asked about again after half a minute; an invitation is looked for every two minutes. */
const limitMs = 3 * 60_000

/** Looks until it is so. @throws when it is not so in some minutes, or the demo is told to stop */
export async function until<T>(
  { signal }: DemoHouse,
  what: string,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  for (
    const endsAt = Date.now() + limitMs;
    Date.now() < endsAt;
    await setTimeout(pauseMs, undefined, { signal })
  ) {
    const found = await look()
    if (found) return found
  }
  throw new Error(`${what} did not come about`)
}

/** The client's integrations, newest first. */
export async function integrationsOf(
  { core, actor }: DemoHouse,
  { client }: DemoClient,
): Promise<IntegrationView[]> {
  const [page] = await core.integrations.ofClients(actor, [client.id], 20)
  return page?.nodes ?? []
}

/** Waits until Apple has been heard about everything that was connected; the first integration then. */
export async function untilHeard(house: DemoHouse, of: DemoClient): Promise<IntegrationView> {
  return until(house, `an answer of Apple's for ${of.client.name}`, async () => {
    const [first] = await integrationsOf(house, of)
    if (!first) return null
    const [attempt] = await house.core.integrations.attempts(house.actor, [first.id])
    return !attempt || attempt.stage === 'FAILED' || first.state === 'PENDING' ? first : null
  })
}

/** Asks Apple again about an access, as Re-check does, when it may be asked. */
export async function recheck(house: DemoHouse, { id }: IntegrationView): Promise<void> {
  const { core, actor } = house
  const { attempt } = await until(house, 'a time to ask Apple again', async () => {
    try {
      return await core.integrations.renew(actor, { integrationId: id })
    } catch (error) {
      if (error instanceof DomainError && error.problems.some(({ code }) => code === 'TOO_SOON')) return null
      throw error
    }
  })
  await until(house, 'the end of a look', async () => {
    const [now] = await core.integrations.attempts(actor, [id])
    return now?.id !== attempt.id || now.endedAt !== null
  })
}

/** A key of an account. @throws when it has none of these */
export function keyOf({ name, keys }: SimulatedAccount, role: string, kind = 'team'): SimulatedKey {
  const key = keys.find((one) => one.kind === kind && one.role === role)
  if (!key) throw new Error(`The simulated account ${name} has no ${kind} key of the role ${role}.`)
  return key
}

/** Somebody of an account. @throws when nobody has the role */
export function personOf({ name, appleIds }: SimulatedAccount, role: string): SimulatedPerson {
  const person = appleIds.find((one) => one.role === role)
  if (!person) throw new Error(`The simulated account ${name} has nobody of the role ${role}.`)
  return person
}

/** What a person types to connect by a key. */
export async function typedKey(
  { issuerId, vendorNumbers }: SimulatedAccount,
  { kind, keyId, privateKeyPath }: SimulatedKey,
) {
  const privateKey = await readFile(privateKeyPath, 'utf8')
  return { ...(kind === 'team' ? { issuerId } : {}), keyId, privateKey, vendorNumbers }
}
