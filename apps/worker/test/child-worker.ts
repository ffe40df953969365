import { once } from 'node:events'
import { join } from 'node:path'
import { build, buildBeforeTests } from '@gatehouse/vitest/built'
import { startMortalProcess, type MortalProcess } from '@gatehouse/vitest/mortal-parts'

buildBeforeTests('worker')

/** Starts a worker in a process of its own; resolves when it polls. @throws with its last words when it ends before that. */
export async function startChildWorker(env: Record<string, string>): Promise<MortalProcess> {
  const main = join(await build('worker'), 'main.js')
  return startMortalProcess({ args: [main], env }, (child) => once(child, 'message'))
}
