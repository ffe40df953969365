import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromPyPi } from '../scripts/from-pypi.ts'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { control, keyOf } from './support/client.ts'
import { API_HOST, startAppleHost, type AppleHost } from './support/apple-host.ts'

const CLIENTS = {
  'appstore-connect-sdk': new URL('./public-clients/appstore-connect-sdk.ts', import.meta.url),
  'node-app-store-connect-api': new URL('./public-clients/node-app-store-connect-api.ts', import.meta.url),
}

let simulator: Simulator
let account: AccountDescription
let apple: AppleHost
let folder: string
let tools: string

beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 5, now: new Date('2026-05-20T19:00:00Z') })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  apple = await startAppleHost(API_HOST, simulator.api)
  folder = mkdtempSync(join(tmpdir(), 'apple-host-'))
  writeFileSync(join(folder, 'certificate.pem'), apple.certificate)
})
afterAll(async () => {
  await apple.close()
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a client in a process of its own, which knows Apple’s address alone. */
async function run(client: keyof typeof CLIENTS, ...more: string[]): Promise<unknown> {
  const { keyId, privateKeyPath } = keyOf(account, 'ADMIN')
  const script = CLIENTS[client].pathname
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

/** Runs codemagic-cli-tools, which wants to be told of proxies and certificates as Python programs are. */
async function codemagic(...command: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const { keyId, privateKeyPath } = keyOf(account, 'ADMIN')
  const credentials = [
    '--issuer-id',
    account.issuerId,
    '--key-id',
    keyId,
    '--private-key',
    `@file:${privateKeyPath}`,
  ]
  const options = ['--json', '--no-color', '--disable-jwt-cache']
  try {
    const output = await promisify(execFile)(
      join(tools, 'bin', 'app-store-connect'),
      [...command, ...credentials, ...options],
      {
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          HTTPS_PROXY: apple.proxy,
          REQUESTS_CA_BUNDLE: join(folder, 'certificate.pem'),
          PYTHONPATH: tools,
        },
      },
    )
    return { ...output, code: 0 }
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number } // what execFile rejects with
  }
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

  describe('codemagic-cli-tools', () => {
    // The first time it comes from PyPI.
    beforeAll(async () => {
      tools = await fromPyPi('codemagic-cli-tools', '0.70.0')
    })

    it('lists apps, and finds the versions and builds of one', async () => {
      const apps = JSON.parse((await codemagic('apps', 'list')).stdout) as {
        id: string
        attributes: { name: string }
      }[] // as it prints them
      expect(apps).toHaveLength(5)
      const versions = JSON.parse(
        (await codemagic('apps', 'app-store-versions', apps[0]?.id ?? '')).stdout,
      ) as unknown[] // as it prints them
      expect(versions.length).toBeGreaterThan(3)
      expect((await codemagic('get-latest-app-store-build-number', apps[0]?.id ?? '')).stdout).toMatch(/\d+/)
    })

    it('says why certificates are forbidden', async () => {
      const refused = await codemagic('certificates', 'list')
      expect(refused.code).not.toBe(0)
      expect(refused.stderr + refused.stdout).toContain(
        'Unable to find a team with the given Content Provider ID',
      )
    })
  })
})
