import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { AddressInfo } from 'node:net'
import { build } from '@gatehouse/launcher'
import type { Ground } from '../bench.ts'

/** A process that answers at an address. */
export interface Answering {
  url: string
  stop(): void
}

/** The gateway as it runs in production. */
export async function startGateway({ url, folder }: Ground): Promise<Answering> {
  const port = await freePort()
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: url,
    GATEHOUSE_KEY_FILE: join(folder, 'keys.json'),
    GATEHOUSE_FILES_DIR: join(folder, 'files'),
    GATEHOUSE_CONSOLE_DIR: join(folder, 'console'),
    LOG_LEVEL: 'error',
  }
  const main = join(await build('gateway'), 'main.js')
  const child = spawn(process.execPath, [main], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(`${address}/readyz`))) {
    if (child.exitCode !== null) throw new Error('the gateway ended')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url: `${address}/graphql`, stop: () => void child.kill() }
}

/** The bare server. */
export async function startPeer({ url, folder }: Ground): Promise<Answering> {
  const main = fileURLToPath(new URL('./peer-main.ts', import.meta.url))
  const input = { url, keyFile: join(folder, 'keys.json'), files: join(folder, 'files') }
  const child = spawn(process.execPath, [main, JSON.stringify(input)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string] // a line is text
  return { url: address, stop: () => void child.kill() }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  server.close()
  await once(server, 'close')
  return port
}
