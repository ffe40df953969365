import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'

/** Where the workflows are, for a worker that bundles them when it starts. */
export const workflowsPath = fileURLToPath(new URL('./workflows/index.ts', import.meta.url))

/** What every workflow is wrapped in. */
export const workflowModules = [fileURLToPath(new URL('./workflows/told-ends.ts', import.meta.url))]

/** Bundles the workflows into a file, so that workers start in a moment: GATEHOUSE_WORKFLOW_BUNDLE names it to them. */
export async function bundleWorkflows(file: string): Promise<void> {
  const quiet = () => undefined
  const logger = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet }
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: workflowModules,
    logger,
  })
  await writeFile(file, code)
}
