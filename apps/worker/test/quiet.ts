import { DefaultLogger, Runtime } from '@temporalio/worker'

/** The SDK speaks only of errors, and leaves the signals to the test runner. Once a process, before any worker. */
export const quietRuntime = (): void => {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] })
}
