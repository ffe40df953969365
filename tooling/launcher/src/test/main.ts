import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from '../paths.ts'
import { resolveTemporal } from '../temporal/resolve.ts'
import { chooseSuites } from './options.ts'
import { endCommands } from '../supervise/run-command.ts'
import type { Outcome, Suite } from './suite.ts'
import { allSuites } from './suites.ts'

const TELL_EVERY_MS = 30_000

/** `npm test`: runs checks side by side, then the suites one after the other, goes on after a failure, and ends with the totals. */
export async function test(args: string[]): Promise<number> {
  const shared = sharedFolder()
  let engine: Promise<unknown> | undefined
  const suites = chooseSuites(
    allSuites(() => (engine ??= findEngine())),
    args,
  )
  // Building Temporal takes minutes; the suites that do not need it run meanwhile.
  if (suites.some((suite) => ['integration', 'browser'].includes(suite.name))) {
    engine = findEngine()
    engine.catch(() => undefined) // told by the suites that wait for it
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      endCommands()
      process.exit(130)
    })
  }

  const total: Outcome = { passed: 0, failed: 0, skipped: 0, output: '' }
  const runEach = async (waiting: Iterator<Suite, undefined>) => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const startedAt = Date.now()
      const outcome = await next.value.run()
      say(next.value.title, outcome, Date.now() - startedAt)
      total.passed += outcome.passed
      total.failed += outcome.failed
      total.skipped += outcome.skipped
    }
  }
  // Most checks use one core; suites of tests share out the cores by themselves.
  const checks = suites.filter(({ isStatic }) => isStatic).values()
  await Promise.all([runEach(checks), runEach(checks)])
  await runEach(suites.filter(({ isStatic }) => !isStatic).values())
  if (!shared) {
    console.log(
      '\nThe sample reports are not on this machine (GATEHOUSE_SHARED, or ../shared beside the repository):',
    )
    console.log('the tests that read them count as skipped.')
  } else if (total.skipped > 0) {
    console.log('\nTests were skipped although the sample reports are here: nothing else may skip a test.')
    total.failed += 1
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 ? 0 : 1
}

function say(title: string, { passed, failed, skipped, output }: Outcome, elapsedMs: number): void {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(
    Boolean,
  )
  const seconds = `${(elapsedMs / 1000).toFixed(1)} s`.padStart(9)
  console.log(`${failed === 0 ? '✓' : '✗'} ${title.padEnd(34)} ${counts.join(', ').padEnd(36)} ${seconds}`)
  if (failed > 0) console.log(`\n${stripVTControlCharacters(output).replaceAll(/^/gm, '    ')}\n`)
}

// The suites' own set-up finds the kept Temporal again; here it is only seen to that there is one.
function findEngine(): Promise<unknown> {
  if (process.env['TEMPORAL_ADDRESS']) return Promise.resolve()
  let toldAt = Date.now()
  return resolveTemporal((detail) => {
    if (Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    console.log(`  (${detail})`)
  })
}

function sharedFolder(): boolean {
  return existsSync(process.env['GATEHOUSE_SHARED'] ?? join(ROOT, '..', 'shared'))
}
