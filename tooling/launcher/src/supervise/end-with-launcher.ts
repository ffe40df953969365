const EVERY_MS = 500

/**
 * Ends this process like a Ctrl-C when whoever started it is gone: the bootstrap (its IPC channel closes), or npm,
 * which killed hard can tell nobody, so the parent's id is looked at.
 */
export function endWithLauncher(): void {
  const end = () => process.kill(process.pid, 'SIGTERM')
  process.on('disconnect', end)
  process.channel?.unref()
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), EVERY_MS).unref()
}
