import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { importPKCS8, SignJWT } from 'jose'
import type { AccountDescription } from '../src/index.ts'

/**
 * Measures a simulator of 500 accounts with 70 apps each: requests a second and memory.
 * `node apps/simulator/scripts/measure.ts --seconds 20 --accounts 500 --apps 70 --mix lists|reports|both`
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    accounts: { type: 'string', default: '500' },
    apps: { type: 'string', default: '70' },
    mix: { type: 'string', default: 'both' },
    connections: { type: 'string', default: '16' },
  },
})

interface Ready {
  api: string
  control: string
  accounts: AccountDescription[]
}

const out = mkdtempSync(join(tmpdir(), 'simulator-measure-'))
const startedMs = performance.now()
const child = fork(
  new URL('../src/main.ts', import.meta.url),
  ['--port', '0', '--out', out, '--accounts', values.accounts, '--apps', values.apps],
  { silent: true },
)
const ready = await firstLine()
console.log(
  `ready after ${Math.round(performance.now() - startedMs)} ms with ${ready.accounts.length} accounts`,
)
await put('/limits', { perHour: 100_000_000, perMinute: 100_000_000, addressPerMinute: 100_000_000 })

const tokens = await Promise.all(ready.accounts.map(mint))
const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) })
const days = Array.from({ length: 300 }, (_, index) =>
  new Date(Date.now() - (index + 3) * 86_400_000).toISOString().slice(0, 10),
)
let done = 0
let failed = 0
const endMs = performance.now() + Number(values.seconds) * 1000
const memory: number[] = []
const timer = setInterval(() => {
  memory.push(residentMegabytes())
  console.log(`${done} requests, ${memory.at(-1)} MB`)
}, 2000)
const cpuBefore = cpuSeconds()
await Promise.all(Array.from({ length: Number(values.connections) }, (_, index) => worker(index)))
clearInterval(timer)
const cpu = cpuSeconds() - cpuBefore
console.log(
  JSON.stringify({
    requests: done,
    failed,
    perSecond: Math.round(done / Number(values.seconds)),
    perCpuSecond: Math.round(done / cpu),
    megabytes: memory,
  }),
)
child.kill('SIGTERM')
rmSync(out, { recursive: true, force: true })

async function firstLine(): Promise<Ready> {
  if (child.stdout === null) throw new Error('no stdout')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Ready // printed by ourselves
  throw new Error('the simulator did not start')
}

function put(path: string, body: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(`${ready.control}/__control${path}`, { method: 'PUT', headers }, (response) => {
      response.resume().on('end', resolve)
    })
    sent.on('error', reject).end(JSON.stringify(body))
  })
}

async function mint(account: AccountDescription): Promise<string> {
  const [key] = account.keys
  if (key === undefined) throw new Error('no key')
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ iss: account.issuerId, aud: 'appstoreconnect-v1', iat: now - 60, exp: now + 1000 })
    .setProtectedHeader({ alg: 'ES256', kid: key.keyId, typ: 'JWT' })
    .sign(await importPKCS8(readFileSync(key.privateKeyPath, 'utf8'), 'ES256'))
}

function pathOf(account: AccountDescription, serial: number): string {
  const report = values.mix === 'reports' || (values.mix === 'both' && serial % 50 === 0)
  if (!report)
    return (
      ['/v1/apps?limit=10', '/v1/apps?limit=1', '/v1/users?limit=10', '/v1/builds?limit=5'][serial % 4] ?? ''
    )
  const date = days[serial % days.length] ?? ''
  return `/v1/salesReports?filter[vendorNumber]=${account.vendorNumbers[0]}&filter[reportType]=SALES&filter[reportSubType]=SUMMARY&filter[frequency]=DAILY&filter[reportDate]=${date}`
}

async function worker(offset: number): Promise<void> {
  for (let serial = offset; performance.now() < endMs; serial += Number(values.connections)) {
    const index = serial % ready.accounts.length
    const account = ready.accounts[index]
    if (account === undefined) return
    const status = await get(ready.api + pathOf(account, serial), tokens[index] ?? '')
    if (status === 200 || status === 404) done += 1
    else failed += 1
  }
}

function get(url: string, token: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end()
  })
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

function cpuSeconds(): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
