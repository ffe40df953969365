/** Thrown instead of a request that Apple's limits leave no room for; `retryInMs` is when there will be. */
export class BudgetSpentError extends Error {
  override name = 'BudgetSpentError'
  readonly retryInMs: number

  constructor(retryInMs: number) {
    super(`Apple's limits leave no room for another request for ${Math.ceil(retryInMs / 1_000)} s.`)
    this.retryInMs = retryInMs
  }
}
