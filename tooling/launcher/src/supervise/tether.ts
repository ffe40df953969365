// Loaded into every part before its own code: a part whose launcher is gone ends too, whatever the part does.
const GRACE_MS = 5_000

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
})

// Listening alone would keep a part alive that has nothing left to do.
process.channel?.unref()
