import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isAlive, sendSignal } from '../src/supervise/processes.ts'
import { leashed, spawnNode } from '../src/supervise/spawn.ts'

const FIXTURE = fileURLToPath(new URL('./house-fixture.ts', import.meta.url))

let folder: string
const started: number[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-launcher-'))
})
afterEach(() => {
  for (const pid of started.splice(0)) sendSignal(pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function startHouse() {
  const launcher = spawn(process.execPath, [FIXTURE, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(launcher.stdout, 'data')
  const pids: { stubborn: number; sleep: number } = JSON.parse(String(line))
  started.push(pids.stubborn, pids.sleep)
  return { launcher, ...pids }
}

it('leaves no process behind when the launcher is killed hard', async () => {
  const { launcher, stubborn, sleep } = await startHouse()
  expect([isAlive(stubborn), isAlive(sleep)]).toEqual([true, true])
  launcher.kill('SIGKILL')
  await expect.poll(() => isAlive(sleep), { timeout: 60_000 }).toBe(false)
  await expect.poll(() => isAlive(stubborn), { timeout: 60_000 }).toBe(false)
})

it('stops everything and ends with 0 when it is asked to, even what does not listen', async () => {
  const { launcher, stubborn, sleep } = await startHouse()
  launcher.kill('SIGTERM')
  const [code] = await once(launcher, 'exit')
  expect({ code, stubborn: isAlive(stubborn), sleep: isAlive(sleep) }).toEqual({
    code: 0,
    stubborn: false,
    sleep: false,
  })
})

it('stops a program that outlived its leash before it starts the next', async () => {
  const pidFile = join(folder, 'sleep.json')
  const args = leashed({ file: '/bin/sleep', args: ['1000'], stopSignal: 'SIGTERM', pidFile })
  const noted = () => JSON.parse(readFileSync(pidFile, 'utf8')).pid as number // as the leash writes it
  const first = spawnNode({ args, logFile: join(folder, 'log') })
  const orphan = await expect.poll(noted).toBeTypeOf('number').then(noted)
  started.push(orphan)
  first.kill('SIGKILL')
  await once(first, 'exit')
  expect(isAlive(orphan)).toBe(true)

  const second = spawnNode({ args, logFile: join(folder, 'log') })
  await expect.poll(() => isAlive(orphan)).toBe(false)
  await expect.poll(noted).not.toBe(orphan)
  second.kill('SIGTERM')
  await once(second, 'exit')
})
