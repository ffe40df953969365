import { supervise, untilEnded, type OnChange, type Part, type PartSpec } from './part.ts'
import { lastLines } from './log.ts'
import { spawnNode, type Spawn } from './spawn.ts'
import { Unavailable } from '../unavailable.ts'

/** The parts of one house, in the order in which they were started. */
export type Supervisor = {
  /** Starts a part and resolves when it is ready. @throws {Unavailable} when it does not come up */
  start: (spec: PartSpec) => Promise<void>
  /** Runs something that ends by itself. @throws {Unavailable} when it fails */
  run: (name: string, spec: Spawn) => Promise<void>
  /** Stops everything, last started first; each part has `drainMs`. */
  stop: (drainMs: number) => Promise<void>
  /** Kills everything now. */
  kill: () => void
}

/** An empty house. */
export function createSupervisor(onChange: OnChange): Supervisor {
  const parts: Part[] = []
  let isStopping = false

  const start = async (spec: PartSpec): Promise<void> => {
    if (isStopping) throw new Unavailable(`${spec.name} was not started: everything is being stopped.`)
    const part = supervise(spec, onChange)
    parts.push(part)
    await part.firstReady
  }

  const run = async (name: string, spec: Spawn): Promise<void> => {
    if (isStopping) return
    const child = spawnNode(spec)
    const ended = untilEnded(child)
    const gone = ended.then(() => undefined)
    const stop = async (drainMs: number) => {
      child.kill('SIGTERM')
      const limit = setTimeout(() => child.kill('SIGKILL'), drainMs)
      await gone
      clearTimeout(limit)
    }
    parts.push({ name, firstReady: gone, stop, kill: () => child.kill('SIGKILL') })
    const how = await ended
    if (child.exitCode === 0 || isStopping) return
    throw new Unavailable(`${name} failed: ${how}.\n${lastLines(spec.logFile)}\nIts log: ${spec.logFile}`)
  }

  const stop = async (drainMs: number): Promise<void> => {
    isStopping = true
    for (const part of parts.toReversed()) await part.stop(drainMs)
  }

  return { start, run, stop, kill: () => parts.forEach((part) => part.kill()) }
}
