import { isAPIError } from 'better-auth/api'
import type { IdentityPool } from './pool.ts'

/**
 * better-auth turns a database that is away into an error of its own without a cause. Then the database is asked once
 * more, so that what is thrown says what is the matter.
 */
export async function honestly<T>(pool: IdentityPool, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isAPIError(error) && error.statusCode >= 500) await pool.query('select 1')
    throw error
  }
}
