import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromPyPi } from '../scripts/from-pypi.ts'
import { startSimulator, type AccountDescription, type Simulator } from '../src/index.ts'
import { REPORTER_HOST, startAppleHost, type AppleHost } from './support/apple-host.ts'
import { ask, keyOf, reportRows, salesQuery } from './support/client.ts'
import { personOf } from './support/reporter.ts'

const run = promisify(execFile)
const script = (name: string): string => new URL(`./public-clients/${name}`, import.meta.url).pathname

// pytunes-reporter compares a token's end with the real day, so the simulator keeps it too.
const REPORT_ON = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)
const REPORTER_DATE = REPORT_ON.replaceAll('-', '')

let simulator: Simulator
let account: AccountDescription
let apple: AppleHost
let folder: string
let pythonPath: string

// The first time a client comes from PyPI.
beforeAll(async () => {
  pythonPath = await fromPyPi('pytunes-reporter', '0.3.2')
  simulator = await startSimulator({ accounts: 1, apps: 5 })
  const [first] = simulator.accounts
  if (first === undefined) throw new Error('an account expected')
  account = first
  apple = await startAppleHost(REPORTER_HOST, simulator.reporter)
  folder = mkdtempSync(join(tmpdir(), 'reporter-host-'))
  writeFileSync(join(folder, 'certificate.pem'), apple.certificate)
})
afterAll(async () => {
  await apple.close()
  await simulator.close()
  rmSync(folder, { recursive: true, force: true })
})

async function pytunes(role: string): Promise<unknown> {
  const { email, appSpecificPassword } = personOf(account, role)
  const [vendorNumber = ''] = account.vendorNumbers
  const { stdout } = await run(
    'python3',
    [
      script('pytunes-reporter.py'),
      email,
      appSpecificPassword ?? '',
      account.reporterAccount,
      vendorNumber,
      REPORTER_DATE,
    ],
    {
      env: {
        PATH: process.env['PATH'],
        HTTPS_PROXY: apple.proxy,
        REQUESTS_CA_BUNDLE: join(folder, 'certificate.pem'),
        PYTHONPATH: pythonPath,
      },
    },
  )
  return JSON.parse(stdout)
}

async function rowsOfTheApi(): Promise<Record<string, string>[]> {
  const query = salesQuery(account.vendorNumbers[0], REPORT_ON)
  return reportRows(await ask(simulator, { account, key: keyOf(account, 'SALES') }, query))
}

describe('a client of Reporter that somebody else wrote', () => {
  it('pytunes-reporter, unmodified, uses the token that there is and reads what the API says', async () => {
    expect(await pytunes('FINANCE')).toMatchObject({
      token: personOf(account, 'FINANCE').reporterToken,
      vendors: account.vendorNumbers,
      regions: expect.any(Number),
      rows: await rowsOfTheApi(),
    })
  })

  it('pytunes-reporter, unmodified, makes a token in two steps where there is none', async () => {
    expect(personOf(account, 'ADMIN').reporterToken).toBeNull()
    expect(await pytunes('ADMIN')).toMatchObject({ token: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  })

  it('appstore-reporter, with another host, which sends its request in the address', async () => {
    const token = personOf(account, 'FINANCE').reporterToken ?? ''
    const [vendorNumber = ''] = account.vendorNumbers
    const { stdout } = await run(process.execPath, [
      script('appstore-reporter.ts'),
      simulator.reporter,
      token,
      vendorNumber,
      REPORTER_DATE,
    ])
    expect(JSON.parse(stdout)).toEqual({
      status: true,
      accounts: [{ name: account.name, id: account.reporterAccount }],
      vendors: account.vendorNumbers,
      rows: (await rowsOfTheApi()).length,
    })
  })
})
