import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { withLock } from '../supervise/lock.ts'
import { runCommand } from '../supervise/run-command.ts'
import { Unavailable } from '../unavailable.ts'
import { fingerprint } from './fingerprint.ts'

const OF_SERVERS = ['src/**/*.ts', '*.{ts,json}', '../../packages/*/{src/**/*.ts,package.json}']

/** What each part is built from, besides the lockfile: patterns from its own folder. */
const SOURCES = {
  console: ['{src,public,messages}/**/*.*', '*.{ts,json,html}'],
  gateway: OF_SERVERS,
  worker: OF_SERVERS,
}

/** What runs from a build. */
export type BuiltPart = keyof typeof SOURCES

/**
 * Builds a part unless its sources are those of the last build; whoever else wants the same meanwhile waits for it.
 * @returns the folder of what was built
 * @throws {Unavailable} with what the build says
 */
export async function build(part: BuiltPart): Promise<string> {
  const folder = join(ROOT, 'apps', part)
  const dist = join(folder, 'dist')
  const stamp = join(dist, '.sources')
  const wanted = fingerprint(folder, [...SOURCES[part], '../../pnpm-lock.yaml'])
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isBuilt()) return dist
  const patient = () => undefined
  await withLock(join(folder, 'node_modules', '.build.lock'), patient, async () => {
    if (isBuilt()) return
    // Whoever asks may be a test, of which Vite would make a build of its own kind.
    const env = { NODE_ENV: 'production' }
    const ended = await runCommand(['pnpm', 'exec', 'vite', 'build'], { folder, env, limitMs: 5 * 60_000 })
    if (ended.code !== 0) throw new Unavailable(`The ${part} does not build:\n${ended.output.trim()}`)
    writeFileSync(stamp, wanted)
  })
  return dist
}
