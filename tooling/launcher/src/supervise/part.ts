import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { Unavailable } from '../unavailable.ts'
import { backOffMs, RECOVERED_AFTER_MS } from './back-off.ts'
import { lastLines } from './log.ts'
import { sendSignal } from './processes.ts'
import { spawnNode, type Spawn } from './spawn.ts'

/** What a part is at; the words are those of the gateway's `EngineState`. */
export type PartState = 'STARTING' | 'READY' | 'UNREACHABLE'

/** One long-lived process of the house. */
export type PartSpec = Spawn & {
  /** As people see it: `Postgres`. */
  name: string
  /** Resolves when it does its work; rejects when the signal aborts. */
  ready: (child: ChildProcess, signal: AbortSignal) => Promise<void>
}

/** A part under supervision. */
export type Part = {
  name: string
  /** Resolves when it is ready for the first time. @throws {Unavailable} when it does not come up at all */
  firstReady: Promise<void>
  /** Asks it to end, kills it where it has not within `drainMs`, and resolves when it is gone. */
  stop: (drainMs: number) => Promise<void>
  /** Kills it now. */
  kill: () => void
}

/** Told of every change, with a sentence when there is something to say. */
export type OnChange = (name: string, state: PartState, detail: string | null) => void

const READY_WITHIN_MS = 120_000
const TRIES_BEFORE_FIRST_READY = 3

/** Starts a part, and again with back-off whenever it ends by itself. */
export function supervise(spec: PartSpec, onChange: OnChange): Part {
  const stopping = new AbortController()
  let child: ChildProcess | undefined
  const first = Promise.withResolvers<void>()
  first.promise.catch(() => undefined) // whoever waits for it hears of it
  const loop = live()

  async function live(): Promise<void> {
    let wasReady = false
    for (let crashes = 0; !stopping.signal.aborted;) {
      const startedAt = Date.now()
      onChange(spec.name, 'STARTING', null)
      const how = await runOnce(() => {
        wasReady = true
        first.resolve()
        onChange(spec.name, 'READY', null)
      })
      if (stopping.signal.aborted) return
      crashes = Date.now() - startedAt > RECOVERED_AFTER_MS ? 1 : crashes + 1
      if (!wasReady && crashes >= TRIES_BEFORE_FIRST_READY) return giveUp(how)
      const waitMs = backOffMs(crashes)
      onChange(spec.name, 'UNREACHABLE', `${how}; starts again in ${waitMs / 1000} s`)
      await delay(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  async function runOnce(onReady: () => void): Promise<string> {
    const process = spawnNode(spec)
    child = process
    const gone = new AbortController()
    const ended = untilEnded(process).finally(() => gone.abort())
    const limit = AbortSignal.timeout(READY_WITHIN_MS)
    const readiness = spec.ready(process, AbortSignal.any([gone.signal, limit])).then(onReady, () => {
      if (limit.aborted && process.pid) sendSignal(-process.pid, 'SIGKILL')
    })
    const how = await ended
    await readiness
    child = undefined
    return how
  }

  function giveUp(how: string): void {
    const message = `${spec.name} does not start: ${how}.\n${lastLines(spec.logFile)}\nIts log: ${spec.logFile}`
    onChange(spec.name, 'UNREACHABLE', `does not start: ${how}`)
    first.reject(new Unavailable(message))
  }

  function kill(): void {
    if (child?.pid) sendSignal(-child.pid, 'SIGKILL')
  }

  async function stop(drainMs: number): Promise<void> {
    stopping.abort()
    first.reject(new Unavailable(`${spec.name} was stopped before it was ready.`))
    child?.kill('SIGTERM')
    const limit = setTimeout(kill, drainMs)
    await loop
    clearTimeout(limit)
  }

  return { name: spec.name, firstReady: first.promise, stop, kill }
}

/** Resolves with how a process ended, in words. */
export function untilEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) =>
      resolve(signal === null ? `ended with code ${code}` : `ended by ${signal}`),
    )
  })
}
