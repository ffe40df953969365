import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Fails when the tables in code are not what the migrations make: somebody forgot `drizzle-kit generate`. */
const home = fileURLToPath(new URL('..', import.meta.url))
const trial = mkdtempSync(join(tmpdir(), 'gatehouse-migrations-'))
try {
  cpSync(join(home, 'migrations'), trial, { recursive: true })
  // drizzle-kit wants a relative folder, and ends with 0 whatever happened: its words are read instead.
  const out = relative(home, trial)
  const options = [
    '--dialect',
    'postgresql',
    '--schema',
    './src/tables/index.ts',
    '--out',
    out,
    '--name',
    'missing',
  ]
  const words = execFileSync('pnpm', ['exec', 'drizzle-kit', 'generate', ...options], {
    cwd: home,
    encoding: 'utf8',
  })
  if (!words.includes('No schema changes')) {
    console.log(words)
    console.log(
      'The tables and the migrations differ. Run: pnpm --filter @gatehouse/db generate --name WHAT_CHANGED',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(trial, { recursive: true, force: true })
}
