// node download-main.ts FOLDER: lets the SDK download Temporal there, starts it once and stops it.
import { TestWorkflowEnvironment } from '@temporalio/testing'

process.on('disconnect', () => process.exit(1))

const downloadDir = process.argv[2] ?? '.'
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir, ttl: '365 days' } },
})
await environment.teardown()
process.exit(0)
