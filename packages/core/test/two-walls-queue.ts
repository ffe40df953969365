import type { Core } from '../src/index.ts'
import type { Case, Cases, Guess, Shown } from './two-walls-cases.ts'
import type { Target } from './two-walls-world.ts'

/** What must be done, and what is told of it: an item goes by the id of its integration. */
export function queueCases(
  core: Core,
  { integrations, seen }: { integrations: readonly Target[]; seen: Shown['expected'] },
): Pick<Cases, 'actionItems' | 'mail'> {
  const writes = (ask: Guess['ask']): Case => ({
    guesses: { id: { targets: integrations, ask, write: true } },
  })
  return {
    mail: {
      mailbox: {
        noRows: 'a mail is seen by whom it is for, and by who reaches everything; the walls of db try that',
      },
    },
    actionItems: {
      list: {
        shows: {
          ids: async (actor) =>
            (await core.actionItems.list(actor, { first: 200 })).nodes.map(({ id }) => id),
          expected: seen,
        },
      },
      counts: {
        noRows:
          'numbers alone, counted by the same query as the list; action-items.int.test.ts compares them',
      },
      watch: { noRows: 'what `counts` tells, again and again' },
      assign: writes((actor, actionItemId) => core.actionItems.assign(actor, { actionItemId })),
      claim: writes((actor, actionItemId) => core.actionItems.claim(actor, { actionItemId })),
      snooze: writes((actor, actionItemId) => core.actionItems.snooze(actor, { actionItemId })),
      remind: writes((actor, actionItemId) => core.actionItems.remind(actor, { actionItemId })),
    },
  }
}
