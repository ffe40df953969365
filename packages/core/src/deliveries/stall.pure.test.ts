import { describe, expect, it } from 'vitest'
import { stalledSince } from './stall.pure.ts'

const now = new Date('2026-11-19T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
/** Steps every `everySeconds`, the last of them `silent` seconds ago. */
const stepped = (everySeconds: number, silent: number) =>
  [3, 2, 1, 0].map((before) => ago(silent + before * everySeconds))

describe('a backfill stands still', () => {
  it('when no file came for three times as long as usual, since the last one', () => {
    expect(stalledSince({ now, since: ago(900), recent: stepped(60, 181) })).toEqual(ago(181))
    expect(stalledSince({ now, since: ago(900), recent: stepped(60, 179) })).toBeNull()
  })

  it('never within a minute, however quick it was', () => {
    expect(stalledSince({ now, since: ago(900), recent: stepped(1, 59) })).toBeNull()
    expect(stalledSince({ now, since: ago(900), recent: stepped(1, 61) })).toEqual(ago(61))
  })

  it('when it began and nothing came, but not at once', () => {
    expect(stalledSince({ now, since: ago(91), recent: [] })).toEqual(ago(91))
    expect(stalledSince({ now, since: ago(89), recent: [] })).toBeNull()
  })

  it('from when it went on: a pause is no silence', () => {
    expect(stalledSince({ now, since: ago(30), recent: [] })).toBeNull()
    expect(stalledSince({ now, since: ago(30), recent: stepped(1, 900) })).toBeNull()
  })
})
