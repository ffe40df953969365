import postgres from 'postgres'

/** The SQLSTATE with which Postgres refuses `work`; null when it does not. */
export async function sqlStateOf(work: PromiseLike<unknown>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
      if (cause instanceof postgres.PostgresError) return cause.code
    throw error
  }
}
