import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { CACHE, ROOT } from '../paths.ts'
import { withLock } from '../supervise/lock.ts'
import { Unavailable } from '../unavailable.ts'
import { compileTemporal } from './compile.ts'
import { findOnPath } from './on-path.ts'
import type { Progress } from './progress.ts'

const MODULE = join(ROOT, 'tooling', 'temporal-cli')

/** Where the build for the committed go.mod and go.sum is kept, whether or not it is there yet. */
export function builtTemporal(): string {
  const hash = createHash('sha256')
  for (const name of ['go.mod', 'go.sum']) hash.update(readFileSync(join(MODULE, name)))
  return join(CACHE, 'temporal', hash.digest('hex').slice(0, 16), 'temporal')
}

/** Go's own program, when it runs. */
export async function findGo(): Promise<string | undefined> {
  const go =
    findOnPath('go') ?? ['/usr/local/go/bin/go', '/usr/lib/go/bin/go'].find((path) => existsSync(path))
  if (!go) return undefined
  const runs = await promisify(execFile)(go, ['version']).then(Boolean, () => false)
  return runs ? go : undefined
}

/**
 * Builds Temporal from tooling/temporal-cli into the cache: about six minutes on two cores. Two launchers
 * that want it at once share one build, and a build that is cut short leaves nothing behind but Go's own cache.
 */
export async function buildTemporal(progress: Progress): Promise<string> {
  const target = builtTemporal()
  mkdirSync(dirname(target), { recursive: true })
  const waiting = () => progress('another run is building Temporal: waiting for it')
  await withLock(`${target}.lock`, waiting, async () => {
    if (existsSync(target)) return
    const growing = `${target}.partial`
    rmSync(growing, { force: true })
    const go = await findGo()
    if (!go) throw new Unavailable('Go went away while Temporal was to be built with it: install Go 1.26.')
    await compileTemporal({ go, module: MODULE, output: growing, progress })
    renameSync(growing, target)
  })
  return target
}
