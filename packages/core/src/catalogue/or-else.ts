import { AscError } from '@gatehouse/asc-client'

/** What Apple answers, or `instead` where it refuses for good: one part of an app must not keep the others away. */
export async function orElse<T>(instead: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof AscError && !error.retryable) return instead
    throw error
  }
}
