import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startMortalProcess, type MortalProcess } from '@gatehouse/vitest/mortal-parts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Starts a worker in a process of its own; resolves when it polls. @throws with its last words when it ends before that. */
export const startChildWorker = (env: Record<string, string>): Promise<MortalProcess> =>
  startMortalProcess({ args: [main], env }, (child) => once(child, 'message'))
