import type { JobRow, Tx } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import type { Deps } from '../deps.ts'

/** A row that could not be done, and why. */
export interface JobProblem {
  targetKind:
    | 'credential'
    | 'delivery'
    | 'importRow'
    | 'noticeChannel'
    | 'mail'
    | 'client'
    | 'integration'
    | 'app'
    | 'connectLink'
  targetId: string
  code: string
  params?: Record<string, string | number>
}

/** What a step did. It is entered with the new cursor in one transaction, or not at all. */
export interface StepDone {
  /** Where the next step begins. */
  cursor: string | null
  /** How many rows were looked after, and how many more than expected there are. */
  done: number
  more?: number
  problems: JobProblem[]
  /** Writes of this step that belong with its cursor. */
  write?: (tx: Tx) => Promise<void>
  ended: boolean
}

/** One kind of work over many rows. */
export interface JobKind {
  /** How many rows there are to do. */
  count(deps: Deps, actor: SystemActor, job: JobRow): Promise<number>
  /** Does some rows after the cursor: seconds of work. Done twice it changes nothing more. */
  step(deps: Deps, actor: SystemActor, job: JobRow): Promise<StepDone>
  /** Before when nothing is done; absent for at once. */
  waitsUntil?: (deps: Deps, actor: SystemActor, job: JobRow) => Promise<Date | null>
  /** What is to be undone when it ends before its time, in the transaction that ends it. */
  cancelled?: (tx: Tx, job: JobRow) => Promise<void>
}
