import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode } from '@temporalio/worker'

/** Where the workflows are written. */
export const workflowsPath = fileURLToPath(new URL('./workflows/index.ts', import.meta.url))

/** What every workflow is wrapped in. */
const workflowInterceptorModules = [fileURLToPath(new URL('./workflows/told-ends.ts', import.meta.url))]

/** Bundles the workflows with what each is wrapped in. @returns the code that a worker loads */
export async function bundleWorkflows(): Promise<string> {
  const quiet = () => undefined
  const logger = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet }
  const { code } = await bundleWorkflowCode({ workflowsPath, workflowInterceptorModules, logger })
  return code
}
