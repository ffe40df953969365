import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { control, keyOf } from './support/client.ts'
import { startAppleHost, type AppleHost } from './support/apple-host.ts'

let simulator: Simulator
let account: AccountDescription
let apple: AppleHost
let folder: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 5, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  apple = await startAppleHost(simulator.api)
  folder = mkdtempSync(join(tmpdir(), 'apple-host-'))
  writeFileSync(join(folder, 'certificate.pem'), apple.certificate)
})
afterAll(async () => {
  await apple.close()
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a client in a process of its own, which knows Apple’s address alone. */
async function run(client: string, ...more: string[]): Promise<unknown> {
  const { keyId, privateKeyPath } = keyOf(account, 'ADMIN')
  const script = new URL(`public-clients/${client}.ts`, import.meta.url).pathname
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [script, account.issuerId, keyId, privateKeyPath, ...more],
    {
      env: {
        HTTPS_PROXY: apple.proxy,
        NODE_USE_ENV_PROXY: '1',
        NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem'),
        NODE_NO_WARNINGS: '1',
      },
    },
  )
  return JSON.parse(stdout)
}

describe('a client that somebody else wrote, unmodified, at https://api.appstoreconnect.apple.com', () => {
  it('appstore-connect-sdk lists, includes, filters, downloads and is refused', async () => {
    expect(await run('appstore-connect-sdk', account.vendorNumbers[0] ?? '', '2026-05-18')).toMatchObject({
      apps: { length: 3 },
      next: expect.stringMatching(/^https:\/\/api\.appstoreconnect\.apple\.com\/v1\/apps\?cursor=/),
      users: expect.any(Number),
      reportType: 'application/a-gzip',
      wrong: { errors: [{ code: 'PARAMETER_ERROR.INVALID', source: { parameter: 'limit' } }] },
    })
  })

  it('node-app-store-connect-api walks all pages, creates and removes', async () => {
    const got = (await run('node-app-store-connect-api')) as {
      apps: string[]
      versions: number
      invitations: number[]
    } // the shape under test
    expect(new Set(got.apps).size).toBe(5)
    expect(got.versions).toBeGreaterThan(20)
    expect(got.invitations).toEqual([1, 0])
  })

  it('node-app-store-connect-api survives good tokens being refused now and then', async () => {
    await control(simulator, 'POST', '/faults', { kind: 'unauthorized', count: 2 })
    expect(await run('node-app-store-connect-api')).toMatchObject({ apps: { length: 5 } })
  })
})
