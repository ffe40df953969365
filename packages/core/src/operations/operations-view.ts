/** What somebody did that has not reached the engine yet. */
export interface WaitingCommandView {
  id: string
  command: string
  createdAt: Date
  /** How often it could not be carried out, times when the engine was away not counted. */
  failures: number
  nextTryAt: Date | null
  problem: { code: string; message: string } | null
}

/** What is left of Apple's limit by the hour for a key. */
export interface RateBudgetView {
  credential: { id: string; label: string }
  /** Requests in a rolling hour. */
  limit: number | null
  remaining: number | null
  /** When all of it is back, if nobody asks meanwhile; null where all is there. */
  resetsAt: Date | null
  /** Files of running histories that wait to be fetched with it. */
  waiting: number
}
