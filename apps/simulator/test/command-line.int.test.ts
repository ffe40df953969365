import { fork, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { AccountDescription } from '../src/index.ts'

interface ReadyLine {
  api: string
  files: string
  storeKit: string
  control: string
  accounts: AccountDescription[]
}

const main = new URL('../src/main.ts', import.meta.url).pathname
let out: string

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'simulator-test-'))
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

async function readyLine(child: ChildProcess): Promise<ReadyLine> {
  if (child.stdout === null) throw new Error('no stdout')
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as ReadyLine // the shape under test
  throw new Error('the simulator ended without a ready line')
}

const children: ChildProcess[] = []
// A test that fails leaves none behind: the file would never end.
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const start = (...more: string[]): ChildProcess => {
  const child = spawn(process.execPath, [main, '--port', '0', '--out', out, '--accounts', '2', ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

describe('the command', () => {
  it('prints one JSON line when it answers, and ends on SIGTERM', async () => {
    const child = start()
    const ready = await readyLine(child)
    const servers = ['api', 'control', 'files', 'storeKit', 'reporter', 'idmsa', 'appstoreconnect']
    expect(Object.keys(ready).toSorted()).toEqual([...servers, 'phone', 'accounts', 'strangers'].toSorted())
    expect((await fetch(`${ready.api}/v1/apps`)).status).toBe(401)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  it('writes each private key once, readable by its owner alone, and finds it again', async () => {
    const keysOf = async (): Promise<string[]> => {
      const child = start()
      const { accounts } = await readyLine(child)
      child.kill('SIGINT')
      await once(child, 'exit')
      return accounts.flatMap((account) => account.keys.map((key) => key.privateKeyPath))
    }
    const paths = await keysOf()
    const contents = paths.map((path) => readFileSync(path, 'utf8'))
    expect(paths.every((path) => (statSync(path).mode & 0o777) === 0o600)).toBe(true)
    expect(basename(paths[0] ?? '')).toMatch(/^AuthKey_[A-Z0-9]{10}\.p8$/)
    expect(await keysOf()).toEqual(paths)
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(contents)
  })

  it('ends when the process that started it goes away', async () => {
    const child = fork(main, ['--port', '0', '--out', out, '--accounts', '1'], { silent: true })
    await readyLine(child)
    child.disconnect()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })

  it('names every mistake on the command line', async () => {
    const child = spawn(process.execPath, [main, '--port', 'x', '--accounts', '0'])
    let text = ''
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    expect((await once(child, 'exit'))[0]).toBe(1)
    for (const name of ['port', 'accounts', 'out']) expect(text).toContain(name)
  })
})
