import { DomainError, type Core } from '../src/index.ts'
import type { Case, Cases, Guess } from './two-walls-cases.ts'
import type { Target, Viewer } from './two-walls-world.ts'

const counts: Case = { noRows: 'it counts within the walls of the database, and names nothing' }

/** Whose role lets them see operations; the others reach clients, and know of no runs. */
const runsTheHouse = new Set<Viewer>(['owner', 'admin', 'stranger'])

/** What those see who run the house: runs and what recurs, of what they reach. */
export function casesOfOps(core: Core, reached: readonly Target[]): Cases['operations'] {
  const { operations } = core
  const runs = reached.map((run) => ({
    ...run,
    seenBy: run.seenBy.filter((viewer) => runsTheHouse.has(viewer)),
  }))
  const steers = (ask: Guess['ask']): Case => ({ guesses: { id: { targets: reached, ask, write: true } } })
  return {
    waitingCommands: {
      noRows: 'commands hang on no client; who reaches everything sees them, as the database sees to',
    },
    rateBudgets: { noRows: 'it names credentials; that they are within reach alone is tried beside it' },
    hostBudgets: { noRows: 'it is about Apple’s hosts, and nobody’s rows' },
    runs: {
      shows: {
        ids: async (actor) => {
          try {
            return (await operations.runs(actor, { first: 200 })).nodes.map(({ id }) => id)
          } catch (error) {
            if (error instanceof DomainError && error.code === 'FORBIDDEN') return []
            throw error
          }
        },
        expected: (viewer) => runs.filter(({ seenBy }) => seenBy.includes(viewer)).map(({ id }) => id),
      },
    },
    run: { guesses: { id: { targets: runs, ask: (actor, id) => operations.run(actor, id) } } },
    dueWork: { noRows: 'it reads integrations behind their walls; tried beside it' },
    failureCauses: counts,
    unknownAnswers: { noRows: 'it reads them behind their walls; tried in lights.int.test.ts' },
    queues: counts,
    health: { noRows: 'it is about the house, and nobody’s rows' },
    retryRun: steers((actor, id) => operations.retryRun(actor, { id })),
    pauseRun: steers((actor, id) => operations.pauseRun(actor, { id })),
    resumeRun: steers((actor, id) => operations.resumeRun(actor, { id })),
    cancelRun: steers((actor, id) => operations.cancelRun(actor, { id })),
    retryFailures: { noRows: 'it names a cause and nobody; who reaches a part is refused' },
    ignoreCause: { noRows: 'it names a cause and nobody; who reaches a part is refused' },
  }
}
