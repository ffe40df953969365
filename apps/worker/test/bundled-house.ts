import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SimulatorOptions } from '@gatehouse/simulator'
import { bundleWorkflows } from '../src/bundle-workflows.ts'
import { buildHouse, type House } from './house.ts'

/** A house, of one account unless told otherwise, whose workers start fast, since they are started often. */
export async function buildBundledHouse(options: SimulatorOptions = { accounts: 1 }): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bundle-'))
  const bundle = join(folder, 'workflows.js')
  const [house] = await Promise.all([buildHouse(options), bundleWorkflows(bundle)])
  return {
    ...house,
    workerEnv: { ...house.workerEnv, GATEHOUSE_WORKFLOW_BUNDLE: bundle },
    close: async () => {
      await house.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
