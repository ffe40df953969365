import type { Core } from '../src/index.ts'
import type { Case, Cases, Guess } from './two-walls-cases.ts'
import type { World } from './two-walls-world.ts'

/** What must be done, and what is told of it: an item goes by the id of its integration, or of a finished link. */
export function queueCases(
  core: Core,
  { integrations, connectLinks }: Pick<World, 'integrations' | 'connectLinks'>,
): Pick<Cases, 'actionItems' | 'mail' | 'calendar' | 'notices'> {
  const items = [...integrations, ...connectLinks.map((link) => ({ ...link, id: `link:${link.id}` }))]
  const writes = (ask: Guess['ask']): Case => ({
    guesses: { id: { targets: items, ask, write: true } },
  })
  return {
    calendar: {
      read: { noRows: 'it is asked by a secret, and lists what `integrations.list` shows its person' },
      find: { noRows: 'a secret address is its person’s alone; the walls of db try that' },
      make: { noRows: 'as for finding it' },
      drop: { noRows: 'as for finding it' },
    },
    notices: {
      settings: { noRows: 'rules and channels hang on no client; the walls of db try who sees them' },
      preferences: { noRows: 'of whoever asks alone' },
      addChannel: { noRows: 'as for the settings' },
      changeChannel: { noRows: 'as for the settings' },
      removeChannel: { noRows: 'as for the settings' },
      sample: { noRows: 'as for the settings' },
      setRule: { noRows: 'as for the settings' },
      setTimes: { noRows: 'as for the settings' },
      setPreference: { noRows: 'as for the preferences' },
      quietHours: { noRows: 'as for the preferences' },
      setQuietHours: { noRows: 'as for the preferences' },
    },
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
          expected: (viewer) => items.filter(({ seenBy }) => seenBy.includes(viewer)).map(({ id }) => id),
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
      assignMany: { noRows: 'each item by the use case of one' },
      snoozeMany: { noRows: 'each item by the use case of one' },
      remind: writes((actor, actionItemId) => core.actionItems.remind(actor, { actionItemId })),
    },
  }
}
