import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { build, buildBeforeTests } from '@gatehouse/vitest/built'
import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { engineByHand } from './engine-by-hand.ts'
import { ask, cookieOf, post, startGateway, type TestGateway } from './gateway.ts'

buildBeforeTests('gateway')

let simulator: Simulator
let gateway: TestGateway
let engine: Awaited<ReturnType<typeof engineByHand>>
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 2, apps: 1 })
  gateway = await startGateway({
    GATEHOUSE_SIMULATOR_URL: simulator.api,
    GATEHOUSE_SIMULATOR_CONTROL_URL: simulator.control,
  })
  engine = await engineByHand(gateway)
})
afterAll(async () => {
  await engine.close()
  await gateway.stop()
  await simulator.close()
})

/** The demo as the launcher runs it; its lines as they come. */
async function runDemo(args: string[] = [], settings: Record<string, string> = {}) {
  const { env } = gateway
  const child = spawn(process.execPath, [join(await build('gateway'), 'demo.js'), ...args], {
    env: {
      PATH: process.env['PATH'],
      PUBLIC_URL: 'http://localhost:4000',
      DATABASE_URL: env.databaseUrl,
      GATEHOUSE_KEY_FILE: env.keyFile,
      GATEHOUSE_FILES_DIR: 'folder' in env.files ? env.files.folder : '',
      GATEHOUSE_SIMULATOR_URL: simulator.api,
      GATEHOUSE_SIMULATOR_CONTROL_URL: simulator.control,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const events: Record<string, unknown>[] = []
  const mistakes: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => void events.push(JSON.parse(line)))
  child.stderr.on('data', (chunk) => void mistakes.push(String(chunk)))
  const ended = once(child, 'exit').then(([code]) => ({ code, mistakes: mistakes.join('') }))
  return { events, ended }
}

const named = (events: Record<string, unknown>[], event: string) =>
  events.filter((one) => one['event'] === event)

test('connects all accounts but one, tells how far it is, and lets its owner in', async () => {
  const { events, ended } = await runDemo()
  await vi.waitFor(() => expect(named(events, 'client')).not.toEqual([]), { timeout: 60_000 })
  await engine.carryOutAll()
  expect(await ended).toEqual({ code: 0, mistakes: '' })
  const [first, last] = simulator.accounts
  expect(named(events, 'client').at(-1)).toMatchObject({
    name: first?.name,
    state: 'ACTIVE',
    apps: 1,
    reportsDone: 30,
    reportsTotal: 30,
    units: expect.toSatisfy((units: number) => units > 0),
  })
  expect(named(events, 'left')).toMatchObject([
    {
      client: last?.name,
      issuerId: last?.issuerId,
      vendorNumber: last?.vendorNumbers[0],
      keyFile: expect.stringContaining('.p8'),
    },
  ])
  expect(events.at(-1)).toEqual({ event: 'done' })

  const link = String(named(events, 'link')[0]?.['url'])
  expect(link).toMatch(/^http:\/\/localhost:4000\/signin#link=/)
  const answer = await post(gateway, '/auth/link', { token: link.split('#link=')[1] })
  const { data } = await ask(gateway, '{ viewer { role workspace { demo } } overview { clientCount } }', {
    cookie: cookieOf(answer),
  })
  expect(data).toEqual({ viewer: { role: 'OWNER', workspace: { demo: true } }, overview: { clientCount: 1 } })
})

test('a second start changes nothing and gives a new link', async () => {
  const { events, ended } = await runDemo()
  expect(await ended).toEqual({ code: 0, mistakes: '' })
  expect(named(events, 'link')).toHaveLength(1)
  expect(named(events, 'client')).toMatchObject([{ state: 'ACTIVE', reportsDone: 30 }])
})

test('with --setup it says nothing once there is a workspace', async () => {
  const { events, ended } = await runDemo(['--setup'])
  expect({ ...(await ended), events }).toEqual({ code: 0, mistakes: '', events: [] })
})

test.each(['phone', 'clock'])('leads to the page of the simulated %s', async (page) => {
  const answer = await fetch(`${gateway.url}/demo/${page}`)
  expect(answer.url).toBe(`${simulator.control}/${page}`)
  expect(await answer.text()).toContain('the simulated Apple')
})

test('does not run in production', async () => {
  const { ended } = await runDemo([], { NODE_ENV: 'production', GATEHOUSE_SIMULATOR_URL: '' })
  expect(await ended).toEqual({ code: 1, mistakes: expect.stringContaining('no demo in production') })
})
