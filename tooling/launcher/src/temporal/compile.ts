import { execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { leashed } from '../supervise/spawn.ts'
import { Unavailable } from '../unavailable.ts'
import type { Progress } from './progress.ts'

const PACKAGE = 'github.com/temporalio/cli/cmd/temporal'

type Compile = { go: string; module: string; output: string; progress: Progress }

/** Compiles the CLI, telling about once a second how many of its packages are done. */
export async function compileTemporal({ go, module, output, progress }: Compile): Promise<void> {
  const startedAt = Date.now()
  progress('building Temporal with Go: fetching its sources')
  const total = await countPackages(go, module)
  const args = ['build', '-C', module, '-v', '-trimpath', '-ldflags', '-s -w', '-o', output, PACKAGE]
  // On the leash, so that a launcher that is killed leaves no compiler behind.
  const program = leashed({ file: go, args, stopSignal: 'SIGTERM', pidFile: `${output}.pid` })
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
  })
  const last: string[] = []
  let done = 0
  // `go build -v` names each package as it compiles it; those that Go's cache holds are not named.
  const onLine = (line: string) => {
    last.push(line)
    if (last.length > 12) last.shift()
    if (/^[\w./-]+$/.test(line)) done += 1
  }
  if (child.stderr) createInterface({ input: child.stderr }).on('line', onLine)
  const tell = () =>
    progress(`building Temporal with Go: ${done} of ${total} packages, ${elapsed(startedAt)}`)
  const ticking = setInterval(tell, 1_000)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(ticking)
  if (code !== 0) throw buildFailed(last)
}

async function countPackages(go: string, module: string): Promise<number> {
  const args = ['list', '-C', module, '-deps', PACKAGE]
  const listing = promisify(execFile)(go, args, { maxBuffer: 16e6 })
  const { stdout } = await listing.catch((error: { stderr?: string }) => {
    throw buildFailed((error.stderr ?? '').split('\n').slice(-12))
  })
  return stdout.trim().split('\n').length
}

function elapsed(sinceMs: number): string {
  const seconds = Math.round((Date.now() - sinceMs) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

function buildFailed(lines: string[]): Unavailable {
  return new Unavailable(
    `Temporal could not be built with Go:\n  ${lines.join('\n  ').trim()}\n` +
      'Check that Go is 1.26 or newer and can fetch modules (GOPROXY), put a `temporal` (1.5 or newer) on PATH, ' +
      'or set TEMPORAL_ADDRESS.',
  )
}
