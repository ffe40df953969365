import type { MortalProcess } from '@gatehouse/vitest/mortal-parts'
import { afterAll, beforeAll } from 'vitest'
import { startChildWorker } from './child-worker.ts'
import { buildHouse, type House } from './house.ts'
import { quietRuntime } from './quiet.ts'

/** A house with one worker at a time, in a process of its own, that the tests of a file start and kill. */
export interface MortalHouse {
  /** Stands while the tests of the file run. */
  readonly house: House
  startWorker(): Promise<void>
  /** SIGKILL; nothing where none runs. */
  killWorker(): Promise<void>
  workerLives(): boolean
}

/** Builds the house before the tests of a file, and takes it down with its worker after them. */
export function useMortalHouse(build: () => Promise<House> = () => buildHouse({ accounts: 1 })): MortalHouse {
  let house: House | undefined
  let worker: MortalProcess | undefined
  quietRuntime()
  beforeAll(async () => {
    house = await build()
  })
  afterAll(async () => {
    await worker?.kill()
    await house?.close()
  })
  const standing = () => {
    if (!house) throw new Error('the house does not stand yet')
    return house
  }
  return {
    get house() {
      return standing()
    },
    startWorker: async () => {
      worker = await startChildWorker(standing().workerEnv)
    },
    killWorker: async () => {
      await worker?.kill()
      worker = undefined
    },
    workerLives: () => worker?.lives() ?? false,
  }
}
