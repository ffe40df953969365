import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'
import { runCommand } from '../supervise/run-command.ts'
import { Unavailable } from '../unavailable.ts'
import { fingerprint } from './fingerprint.ts'

const FOLDER = join(ROOT, 'apps', 'console')
const STAMP = join(FOLDER, 'dist', '.sources')

const SOURCES = ['{src,public,messages}/**/*.*', '*.{ts,json,html}', '../../pnpm-lock.yaml']

/** Where the built console lies. */
export const CONSOLE_DIST = join(FOLDER, 'dist')

/** Builds the console unless its sources are those of the last build. */
export async function buildConsole(): Promise<void> {
  const wanted = fingerprint(FOLDER, SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  const build = await runCommand(['pnpm', 'exec', 'vite', 'build'], { folder: FOLDER, limitMs: 5 * 60_000 })
  if (build.code !== 0) throw new Unavailable(`The console does not build:\n${build.output.trim()}`)
  writeFileSync(STAMP, wanted)
}
