import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Unavailable } from '../unavailable.ts'

/** A port, what for, and the option that moves it. */
export type NamedPort = { port: number; purpose: string; flag: string }

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

/**
 * Sees to it that all of them are free, waiting a moment for the parts of a house that has just been killed.
 * @throws {Unavailable} naming each that is taken and the option that moves it
 */
export async function assertPortsFree(ports: NamedPort[], patienceMs = 2_000): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    const states = await Promise.all(ports.map(async (named) => ((await isTaken(named.port)) ? [named] : [])))
    const taken = states.flat()
    if (taken.length === 0) return
    if (Date.now() > until)
      throw new Unavailable([...Map.groupBy(taken, (named) => named.flag).values()].map(describe).join('\n'))
    await delay(100)
  }
}

// One sentence for each option that would mend it.
function describe(taken: NamedPort[]): string {
  const [{ purpose, flag } = { purpose: '', flag: '' }] = taken
  const ports = taken.map(({ port }) => port).join(', ')
  const are = taken.length === 1 ? `Port ${ports} (${purpose}) is` : `Ports ${ports} (${purpose}) are`
  return `${are} taken by another program. End it, or choose another: npm start -- ${flag} N`
}

function isTaken(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)))
  })
}
