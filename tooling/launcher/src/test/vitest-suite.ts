import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../supervise/run-command.ts'
import type { Outcome, Suite } from './suite.ts'

type Options = {
  limitMs: number
  /** What has to be there first; its error is the suite's failure. */
  before?: () => Promise<unknown>
}

/** A project of vitest.config.ts; each of its tests counts. */
export function vitestSuite(name: string, title: string, { limitMs, before }: Options): Suite {
  const run = async (): Promise<Outcome> => {
    try {
      await before?.()
    } catch (error) {
      return {
        passed: 0,
        failed: 1,
        skipped: 0,
        output: error instanceof Error ? error.message : String(error),
      }
    }
    return runProject(name, limitMs)
  }
  return { name, title, isStatic: false, run }
}

async function runProject(name: string, limitMs: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const command = ['pnpm', 'exec', 'vitest', 'run', '--project', name, ...reporters]
    const ended = await runCommand(command, { limitMs, env: { NO_COLOR: '1' } })
    const note = ended.timedOut ? `\nIt did not end within ${limitMs / 60_000} minutes.` : ''
    return { ...countsOf(file, ended.code), output: ended.output.trim() + note }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Vitest: the fields of its JSON reporter, which are Jest's.
type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function countsOf(file: string, code: number | null): Omit<Outcome, 'output'> {
  const report = readReport(file)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  // A file that does not even load has no tests to count, and must not vanish for that.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    // Errors outside of any test, or no tests at all, end vitest with 1 and no failed test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report // vitest's own, as described above
  } catch {
    return undefined
  }
}
