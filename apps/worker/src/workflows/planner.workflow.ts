import { rows } from './activities.ts'

/** Starts what is due. Runs every minute by the one schedule; what recurs is a due row in Postgres. */
export async function planner(): Promise<void> {
  await rows.startDueWork()
}
