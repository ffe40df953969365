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
  credential: {
    id: string
    label: string
    /** Whose it is, by name: several for one that serves several. */
    clientNames: string[]
  }
  /** Requests in a rolling hour. */
  limit: number | null
  remaining: number | null
  /** When all of it is back, if nobody asks meanwhile; null where all is there. */
  resetsAt: Date | null
  /** Requests in a minute, which Apple does not tell: as it was learned. */
  minuteLimit: number
  minuteRemaining: number
  /** Of the hour: what work leaves to people who wait. */
  keptForPeople: number
  /** Until when Apple asked to be left alone. */
  heldUntil: Date | null
  /** Files of running histories that wait to be fetched with it. */
  waiting: number
}

/** What is left of Apple's limit by the minute for the address that we ask one of its hosts from: all keys share it. */
export interface HostBudgetView {
  host: string
  minuteLimit: number
  minuteRemaining: number
  /** Of the minute: what work leaves to people who wait. */
  keptForPeople: number
  heldUntil: Date | null
}
