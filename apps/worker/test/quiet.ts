import { IllegalStateError } from '@temporalio/common'
import { DefaultLogger, Runtime } from '@temporalio/worker'

/** The SDK speaks only of errors, and leaves the signals to the test runner. Before any worker of a file. */
export const quietRuntime = (): void => {
  try {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] })
  } catch (error) {
    // Files share a process: the runtime of the one before may still be there, and is the same.
    if (!(error instanceof IllegalStateError)) throw error
  }
}
