import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A part of the house in a process of its own. */
export interface Process {
  /** Resolves when an address answers with success. @throws with the part's last words when it ends before. */
  untilOk(url: string): Promise<void>
  /** Resolves with the first line of JSON whose `event` is this. @throws as above. */
  untilEvent(event: string): Promise<Record<string, unknown>>
  /** Every line of JSON so far that has an `event`. */
  events(): Record<string, unknown>[]
  stop(): Promise<void>
  /** Ends it as a crash does. */
  kill(): Promise<void>
}

// A slow machine with another house on it; shorter than what the set-up of a file may take.
const patienceMs = 100_000

/** Starts a part from its own folder. */
export function startProcess(folder: string, args: string[], env: Record<string, string>): Process {
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL(`../${folder}`, import.meta.url)),
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let words = ''
  const events: Record<string, unknown>[] = []
  child.stderr?.on('data', (piece: Buffer) => (words += piece.toString()))
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      words += `${line}\n`
      const event = readEvent(line)
      if (event) events.push(event)
    })
  }
  const ended = once(child, 'exit')
  const gone = () => child.exitCode !== null || child.signalCode !== null
  const end = async (signal: NodeJS.Signals) => {
    if (gone()) return
    child.kill(signal)
    await ended
  }
  const until = async <T>(sought: string, look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
      const found = await look()
      if (found !== undefined) return found
      if (gone()) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`${folder} ${gone() ? 'ended' : `was too slow for ${sought}`}: ${words.slice(-3_000)}`)
  }
  return {
    untilOk: (url) => until(url, async () => ((await answers(url)) ? null : undefined)).then(() => undefined),
    untilEvent: (name) => until(name, () => events.find(({ event }) => event === name)),
    events: () => events,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (answer) => answer.ok,
    () => false,
  )

function readEvent(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{"event"')) return undefined
  return JSON.parse(line) as Record<string, unknown> // the demo's own lines
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
