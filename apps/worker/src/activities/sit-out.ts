import { ApplicationFailure } from '@temporalio/common'
import { isDatabaseAway } from '@gatehouse/core'

const lookEveryMs = 1_000

/** Postgres, and the time of whoever waits for it. */
interface Waiting {
  /** @throws when Postgres does not answer. */
  ping: () => Promise<void>
  /** @throws when nobody waits any more. */
  sleep: (ms: number) => Promise<void>
}

/**
 * Waits until Postgres answers again, where it was away and an activity failed for that. What to throw then, so that it is
 * tried again at once: an outage costs one attempt, however long it is. Else every second of it would be taken for one more
 * failure of Apple's, and what Postgres delayed would rest for minutes after it is back. Null where Postgres answers, and
 * the cause lies elsewhere.
 */
export async function sitOut(error: unknown, { ping, sleep }: Waiting): Promise<ApplicationFailure | null> {
  if (!isDatabaseAway(error) || (await answers(ping))) return null
  do await sleep(lookEveryMs)
  while (!(await answers(ping)))
  return ApplicationFailure.create({
    type: 'DatabaseAway',
    message: 'The database was away, and answers again.',
    nextRetryDelay: '1 second',
  })
}

const answers = (ping: () => Promise<void>): Promise<boolean> =>
  ping().then(
    () => true,
    () => false,
  )
