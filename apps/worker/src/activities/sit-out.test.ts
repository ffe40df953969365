import { describe, expect, it } from 'vitest'
import { sitOut } from './sit-out.ts'

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

/** A Postgres that answers from the nth look on, and a clock that only counts. */
function postgresFrom(nthLook: number) {
  let looks = 0
  const waited: number[] = []
  return {
    waited,
    ping: () => (++looks < nthLook ? Promise.reject(refused) : Promise.resolve()),
    sleep: (ms: number) => {
      waited.push(ms)
      return Promise.resolve()
    },
  }
}

describe('an activity that failed', () => {
  it('because Postgres was away waits until it is back, and is then tried again at once', async () => {
    const postgres = postgresFrom(4)
    const failure = await sitOut(new Error('Failed query', { cause: refused }), postgres)
    expect(failure).toMatchObject({ type: 'DatabaseAway', nextRetryDelay: '1 second', nonRetryable: false })
    expect(postgres.waited).toEqual([1_000, 1_000, 1_000])
  })

  it.each([
    ['of a cause that is not Postgres', new Error('no'), 9],
    ['of a server that is not there, while Postgres answers', refused, 1],
  ])('%s is left to its policy', async (_why, error, nthLook) => {
    const other = postgresFrom(nthLook)
    expect(await sitOut(error, other)).toBeNull()
    expect(other.waited).toEqual([])
  })

  it('waits no longer than anybody waits for it', async () => {
    const sleep = () => Promise.reject(new Error('cancelled'))
    await expect(sitOut(refused, { ...postgresFrom(9), sleep })).rejects.toThrow('cancelled')
  })
})
