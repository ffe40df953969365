import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { supervise, type Part, type PartSpec } from '../src/supervise/part.ts'
import { sendSignal } from '../src/supervise/processes.ts'
import { untilMessage } from '../src/supervise/ready.ts'

const READY = 'process.send({ ready: true }); setInterval(() => {}, 1000)'

let folder: string
let part: Part | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-part-'))
})
afterEach(async () => {
  await part?.stop(1_000)
  rmSync(folder, { recursive: true, force: true })
})

function begin(script: string, onLine?: (line: string) => void) {
  const changes: string[] = []
  const spec: PartSpec = {
    name: 'Thing',
    args: ['-e', script],
    logFile: join(folder, 'thing.log'),
    ready: untilMessage,
    onLine,
  }
  part = supervise(spec, (name, state, detail) =>
    changes.push([name, state, detail].filter(Boolean).join(' ')),
  )
  return { part, changes }
}

it('names a part that crashed and starts it again', async () => {
  const pids: number[] = []
  const thing = begin(`console.log(process.pid); ${READY}`, (line) => pids.push(Number(line)))
  await thing.part.firstReady
  await expect.poll(() => pids.length).toBe(1)
  sendSignal(pids[0] ?? 0, 'SIGKILL')
  await expect.poll(() => pids.length, { timeout: 60_000 }).toBe(2)
  await expect
    .poll(() => thing.changes)
    .toEqual([
      'Thing STARTING',
      'Thing READY',
      'Thing UNREACHABLE ended by SIGKILL; starts again in 0.5 s',
      'Thing STARTING',
      'Thing READY',
    ])
})

it('gives up on a part that never comes up, and shows the end of its log', async () => {
  const thing = begin("console.error('no such table'); process.exit(3)")
  await expect(thing.part.firstReady).rejects.toThrow(
    /Thing does not start: ended with code 3\.\n.*no such table/,
  )
  expect(thing.changes.filter((change) => change === 'Thing STARTING')).toHaveLength(3)
})

it('does not start a part again that was told to stop', async () => {
  const thing = begin(READY)
  await thing.part.firstReady
  await thing.part.stop(1_000)
  expect(thing.changes).toEqual(['Thing STARTING', 'Thing READY'])
})
