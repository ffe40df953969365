import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ROOT } from '../src/paths.ts'

// A small house of empty files, in which an arrow can be broken without breaking ours.
let house: string

beforeEach(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-arrows-')))
  const ours = ['apps/simulator', 'packages/core', 'packages/db', 'packages/asc-client', 'packages/egress']
  for (const folder of [
    ...ours,
    'packages/contracts',
    'packages/identity',
    'apps/gateway',
    'tooling/vitest',
  ]) {
    const name = `@gatehouse/${folder.split('/')[1]}`
    put(`${folder}/package.json`, JSON.stringify({ name, exports: './src/index.ts' }))
    put(`${folder}/src/index.ts`, 'export const x = 1\n')
    mkdirSync(join(house, 'node_modules/@gatehouse'), { recursive: true })
    symlinkSync(join(house, folder), join(house, 'node_modules', name))
  }
  const foreign = [
    'jose',
    'postgres',
    'drizzle-orm',
    'better-auth',
    'type-graphql',
    '@temporalio/client',
    'undici',
  ]
  for (const name of [...foreign, '@temporalio/workflow', '@apollo/server', '@aws-sdk/client-s3']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    put(`node_modules/${name}/index.js`, 'export const x = 1\n')
  }
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

/** The broken rules as `rule: file`. */
async function broken(files: Record<string, string>, env: Record<string, string> = {}): Promise<string[]> {
  for (const [path, imported] of Object.entries(files))
    put(path, `import { x } from '${imported}'\nconsole.log(x)\n`)
  const bin = join(ROOT, 'node_modules/.bin/depcruise')
  const args = [
    '--config',
    join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'apps',
    'packages',
    'tooling',
  ]
  const run = promisify(execFile)(bin, args, {
    cwd: house,
    env: { ...process.env, ...env },
  })
  const { stdout } = await run.catch((failed: { stdout: string }) => failed)
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  } // dependency-cruiser's own
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).toSorted()
}

it('refuses every arrow that ARCHITECTURE.md does not draw', async () => {
  const wrong = {
    'apps/simulator/src/a.ts': '@gatehouse/asc-client',
    'apps/console/src/a.ts': '@gatehouse/core',
    'apps/gateway/src/a.ts': '@gatehouse/db',
    'apps/worker/src/a.ts': '@gatehouse/identity',
    'packages/core/src/a.ts': '@gatehouse/identity',
    'packages/identity/src/a.ts': '@gatehouse/core',
    'packages/db/src/a.ts': '@gatehouse/contracts',
    'packages/asc-client/src/a.ts': '@gatehouse/egress',
    'packages/egress/src/a.ts': '@gatehouse/db',
    'packages/contracts/src/a.ts': '@gatehouse/core',
    'tooling/launcher/src/a.ts': '@gatehouse/core',
    'tooling/vitest/src/a.ts': '@gatehouse/db',
    'apps/gateway/src/composition.ts': '@gatehouse/egress',
    'apps/worker/src/composition.ts': '@gatehouse/identity',
  }
  const arrows = Object.keys(wrong).map((path) => {
    const kind = path.endsWith('composition.ts') ? 'composition' : 'arrow'
    return `${path.split('/')[1]}-${kind}: ${path}`
  })
  expect(await broken(wrong)).toEqual(arrows.toSorted())
})

it('refuses a library outside of the one place where it may be used', async () => {
  const wrong = {
    'packages/core/src/sql.ts': 'drizzle-orm',
    'packages/identity/src/sql.ts': 'postgres',
    'packages/core/src/jose.ts': 'jose',
    'apps/gateway/src/better-auth.ts': 'better-auth',
    'packages/core/src/graphql-server.ts': 'type-graphql',
    'apps/worker/src/graphql-server.ts': '@apollo/server',
    'packages/core/src/temporal.ts': '@temporalio/client',
    'apps/gateway/src/resolvers/temporal.ts': '@temporalio/client',
    'packages/core/src/ways-out.ts': 'undici',
    'apps/worker/src/s3.ts': '@aws-sdk/client-s3',
  }
  const rules = Object.keys(wrong).map((path) => `only-there-${/([^/]+)[.]ts$/.exec(path)?.[1]}: ${path}`)
  expect(await broken(wrong)).toEqual(rules.toSorted())
})

it('lets pass what is drawn', async () => {
  const right = {
    'apps/gateway/src/composition.ts': '@gatehouse/db',
    'apps/gateway/src/a.ts': '@gatehouse/identity',
    'apps/gateway/src/temporal/a.ts': '@temporalio/client',
    'apps/worker/src/a.ts': '@gatehouse/contracts',
    'packages/core/src/a.ts': '@gatehouse/egress',
    'packages/core/src/vault/a.ts': 'jose',
    'packages/core/src/a.test.ts': '@gatehouse/simulator',
    'packages/identity/src/a.ts': '@gatehouse/db',
    'packages/db/src/a.ts': 'postgres',
  }
  expect(await broken(right)).toEqual([])
})

it('refuses circles, what cannot be found, and shipped code that leans on tests', async () => {
  const found = await broken({
    'packages/core/src/one.ts': './two.ts',
    'packages/core/src/two.ts': './one.ts',
    'packages/db/src/lost.ts': './nowhere.ts',
    'apps/worker/src/leans.ts': '@gatehouse/vitest',
  })
  expect(found).toEqual([
    'no-circles: packages/core/src/one.ts',
    'no-unresolvable: packages/db/src/lost.ts',
    'not-from-tests: apps/worker/src/leans.ts',
    'worker-arrow: apps/worker/src/leans.ts',
  ])
})

it('refuses a workflow that reaches what is not deterministic, however indirectly', async () => {
  const files = {
    'apps/worker/src/workflows/backfill.workflow.ts': '@temporalio/workflow',
    'apps/worker/src/workflows/sync.workflow.ts': './detour.ts',
    'apps/worker/src/workflows/detour.ts': '@gatehouse/db',
    'apps/worker/src/workflows/access.workflow.ts': '@gatehouse/contracts',
  }
  const found = await broken(files, { ARROWS: 'workflows' })
  expect(new Set(found)).toEqual(new Set(['workflows-are-pure: apps/worker/src/workflows/sync.workflow.ts']))
})
