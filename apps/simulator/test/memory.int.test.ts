import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSimulator, type Simulator } from '../src/index.ts'
import { control } from './support/client.ts'

const DAY_MS = 86_400_000
let out: string
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'simulator-memory-'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

const start = (): Promise<Simulator> => startSimulator({ accounts: 3, apps: 2, out, remember: true })

/** Which person of the first account has a Reporter token. */
function holder(simulator: Simulator): { email: string; reporterToken: string | null } {
  const found = simulator.accounts[0]?.appleIds.find(({ reporterToken }) => reporterToken !== null)
  if (found === undefined) throw new Error('nobody has a token')
  return found
}

it('is again what it was when it starts anew in the same folder', async () => {
  const first = await start()
  const { email, reporterToken } = holder(first)
  const keyId = first.accounts[1]?.keys[0]?.keyId ?? ''
  await control(first, 'PATCH', `/keys/${keyId}`, { revoked: true })
  await control(first, 'PATCH', `/accounts/lumen-health`, { closure: 'MEMBERSHIP_EXPIRED' })
  await control(first, 'POST', '/clock', { advance: { days: 3 } })
  const made = await control(first, 'POST', `/apple-ids/${email}/reporter-token`, { ageDays: 175 })
  await control(first, 'POST', `/apple-ids/${email}/app-specific-passwords`, { label: 'more' })
  const known = await control(first, 'GET', `/apple-ids/${email}`)
  await first.close()
  appendFileSync(join(out, 'remembered.jsonl'), '{"kind":"requ')

  const second = await start()
  expect(made).not.toMatchObject({ value: reporterToken })
  expect(await control(second, 'GET', `/apple-ids/${email}`)).toEqual(known)
  expect(await control(second, 'GET', `/keys/${keyId}`)).toMatchObject({ revoked: true })
  expect(holder(second).reporterToken).toBe((made as { value: string }).value)
  const { now } = (await control(second, 'GET', '/clock')) as { now: string }
  expect(Date.parse(now) - Date.now()).toBeGreaterThan(3 * DAY_MS - 60_000)
  await second.close()
})

it('says of a token how old it is to be', async () => {
  const simulator = await startSimulator({ accounts: 1, apps: 1, now: new Date('2026-05-20T19:00:00Z') })
  const { email } = holder(simulator)
  const made = await control(simulator, 'POST', `/apple-ids/${email}/reporter-token`, { ageDays: 176 })
  expect(made).toMatchObject({ expiresOn: '2026-05-24' })
  const aged = await control(simulator, 'PATCH', `/apple-ids/${email}/reporter-token`, { ageDays: 181 })
  expect(aged).toEqual({ ...(made as object), expiresOn: '2026-05-19' })
  await simulator.close()
})

it('has one account that is larger than the others, and apps under many names', async () => {
  const largest = { place: 9, apps: 70 }
  const simulator = await startSimulator({ accounts: 64, largest })
  const names = simulator.accounts.map(({ name }) => name)
  expect(new Set(names).size).toBe(64)
  expect(names.filter((name) => /\d/.test(name))).toEqual([])
  await simulator.close()
})
