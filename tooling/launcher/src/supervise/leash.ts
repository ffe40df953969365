// Holds a foreign program, which knows nothing of our IPC channel, on a leash: node leash.ts '<Program as JSON>'
// Told to stop, or left alone by the launcher, it stops the program; when the program ends, it ends the same way.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { endLeftover, noteProgram } from './leftover.ts'
import { sendSignal } from './processes.ts'
import type { Program } from './program.ts'

const GRACE_MS = 8_000

const program = JSON.parse(process.argv[2] ?? '{}') as Program // as `leashed` wrote it
await endLeftover(program.pidFile)

const child = spawn(program.file, program.args, {
  cwd: '/', // ours may be closed to the other account
  stdio: ['ignore', 'inherit', 'inherit'],
  ...(program.uid === undefined ? {} : { uid: program.uid }),
  ...(program.gid === undefined ? {} : { gid: program.gid }),
})
if (child.pid !== undefined) noteProgram(program, child.pid)

child.on('error', (error) => {
  process.stderr.write(`${program.file} does not start: ${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code, signal) => {
  rmSync(program.pidFile, { force: true })
  if (signal === null) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal) // so that the launcher hears the cause
})

process.on('disconnect', stop)
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('SIGHUP', stop)
if (process.send && !process.connected) stop() // gone while we started

function stop(): void {
  if (child.pid === undefined) return
  const pid = child.pid
  sendSignal(pid, program.stopSignal)
  setTimeout(() => sendSignal(pid, 'SIGKILL'), GRACE_MS).unref()
}
