import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../parts/build.ts'
import { ROOT } from '../paths.ts'
import { check } from './check.ts'
import type { Suite } from './suite.ts'
import { vitestSuite } from './vitest-suite.ts'

const MINUTE_MS = 60_000
// dependency-cruiser refuses a folder that is not there.
const FOLDERS = ['apps', 'packages', 'tooling', 'e2e', 'bench'].filter((folder) =>
  existsSync(join(ROOT, folder)),
)
const servers = () => [build('gateway'), build('worker')]
const DEPCRUISE = `pnpm exec depcruise --config .dependency-cruiser.cjs --output-type err-long`

/**
 * All suites in their order: cheap ones first, and what needs Temporal last, because it may have to be built.
 * @param engine resolves when Temporal is there to be started
 */
export function allSuites(engine: () => Promise<unknown>): Suite[] {
  return [
    check('versions', 'one version of each dependency', {
      line: 'node tooling/launcher/src/test/check-versions.ts',
    }),
    check('behaviours', 'behaviours and the tests that show them', {
      line: 'node tooling/launcher/src/test/check-behaviours.ts',
    }),
    check('format', 'format', { line: 'pnpm exec prettier --check --log-level warn .' }),
    check('typecheck', 'types', {
      line: 'pnpm exec turbo run typecheck typecheck:servers --output-logs=errors-only --continue',
    }),
    check('lint', 'lint', { line: 'pnpm exec oxlint --deny-warnings' }),
    check(
      'arrows',
      'arrows between the parts',
      { line: `${DEPCRUISE} ${FOLDERS.join(' ')}` },
      { line: `${DEPCRUISE} apps packages`, env: { ARROWS: 'workflows' } },
    ),
    check('unused', 'unused code', { line: 'pnpm exec knip --no-progress' }),
    check(
      'schema',
      'schema and documents up to date',
      {
        line: 'pnpm --filter @gatehouse/gateway exec node --import @oxc-node/core/register src/schema-file.ts --check',
      },
      { line: 'pnpm --filter @gatehouse/console run codegen:check' },
    ),
    check(
      'size',
      "size of the console's first load",
      { line: 'pnpm --filter @gatehouse/console run build' },
      { line: 'pnpm --filter @gatehouse/console run size' },
    ),
    check('migrations', 'migrations up to date', { line: 'node packages/db/src/check-migrations.ts' }),
    vitestSuite('unit', 'unit tests', { limitMs: 10 * MINUTE_MS }),
    vitestSuite('replay', 'replay of recorded workflows', { limitMs: 10 * MINUTE_MS }),
    vitestSuite('integration', 'integration tests', {
      limitMs: 30 * MINUTE_MS,
      before: () => Promise.all([engine(), ...servers()]),
    }),
    vitestSuite('browser', 'browser journeys', {
      limitMs: 15 * MINUTE_MS,
      before: () => Promise.all([engine(), ...servers(), build('console')]),
    }),
  ]
}
