import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const REAL_PARTS = fileURLToPath(new URL('./real-parts.ts', import.meta.url))
const NEVER = ['**/node_modules/**', '**/dist/**', '**/.gatehouse/**']

const INTEGRATION = '**/*.int.test.ts'
const REPLAY = '**/*.replay.test.ts'

/** The settings of all suites: `vitest run --project unit|integration|replay|browser [folder]`. */
export const config: ViteUserConfig = {
  resolve: {
    // One realm: Node itself loads graphql's index.js, so what vite transforms has to take the same file.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    root: ROOT,
    // Machines with two cores also run Postgres, Temporal and a browser beside the tests.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    env: sharedFolderSetting(),
    // Before anything else, and for all: decorators read it when a class is declared.
    setupFiles: [
      resolved('reflect-metadata'),
      fileURLToPath(new URL('./fail-on-console-error.ts', import.meta.url)),
    ],
    projects: [
      project('unit', { include: ['**/src/**/*.test.ts'], exclude: [...NEVER, INTEGRATION, REPLAY] }),
      project('integration', {
        include: [INTEGRATION],
        // Each file has its own database and its own house; what they import is the same, and is read once.
        isolate: false,
        // One more than the cores: much of what kills and retries take is waiting.
        maxWorkers: 3,
        globalSetup: [REAL_PARTS],
        // What waits for a process to come up or to be missed waits patiently: a machine may be slow, or busy.
        testTimeout: 300_000,
        hookTimeout: 300_000,
      }),
      project('replay', { include: [REPLAY], testTimeout: 30_000 }),
      project('browser', {
        include: ['e2e/**/*.e2e.ts'],
        globalSetup: [REAL_PARTS],
        testTimeout: 300_000,
        hookTimeout: 300_000,
      }),
    ],
  },
}

type ProjectOptions = NonNullable<ViteUserConfig['test']>

function project(name: string, options: ProjectOptions) {
  return { extends: true as const, test: { name, exclude: NEVER, ...options } }
}

function resolved(name: string): string {
  return createRequire(import.meta.url).resolve(name)
}

// Beside the repository is where it lies for those who have it; elsewhere the variable says.
function sharedFolderSetting(): Record<string, string> {
  const beside = fileURLToPath(new URL('../shared', `file://${ROOT}`))
  const folder = process.env['GATEHOUSE_SHARED'] ?? (existsSync(beside) ? beside : '')
  return { GATEHOUSE_SHARED: folder }
}
