/** What a key's budget allows work that has time: a tenth is left to people already. */
export interface WorkBudget {
  /** Requests left in the hour now, and in a whole hour; null where none are counted by the hour. */
  hourLeft: number | null
  perHour: number | null
  perMinute: number
}

/** How long so many requests take, in minutes: as fast as Apple answers, as far as its limits let them through. */
export function minutesFor(work: { requests: number; msPerRequest: number }, budget: WorkBudget): number {
  const pace = Math.min(60_000 / work.msPerRequest, budget.perMinute)
  if (budget.hourLeft === null || budget.perHour === null || work.requests <= budget.hourLeft)
    return work.requests / pace
  // What is left goes at once; what comes after it waits for requests of an hour ago to be forgotten.
  const later = Math.min(pace, budget.perHour / 60)
  return budget.hourLeft / pace + (work.requests - budget.hourLeft) / later
}
