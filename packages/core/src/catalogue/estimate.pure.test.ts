import { describe, expect, test } from 'vitest'
import { estimateSelection, type KnownCost } from './estimate.pure.ts'

const now = new Date('2026-11-19T20:00:00Z')
const unread = { productsAt: null, readRequests: null, readMs: null }
const read = { productsAt: now, readRequests: 10, readMs: 5_000 }
const free = () => ({ ofHour: 0, ofMinute: 0 })
const none = { wanted: 0, aDay: 0 }
const of = (included: KnownCost[], batchSize = 70) => ({
  included,
  listed: included.length,
  batchSize,
})

describe('AT-5: what a selection costs', () => {
  test('is the list, what is due of each app, and the files that are still wanted', () => {
    const estimate = estimateSelection(of([unread, unread]), { wanted: 30, aDay: 1 }, free, now)
    expect(estimate).toMatchObject({ requests: 1 + 2 * 4 + 30, requestsADay: 24 + 8 + 1, apps: 2 })
  })

  test('is learned from what reading cost the last time, for apps that nobody read too', () => {
    const stale = { ...read, productsAt: new Date('2026-11-17T20:00:00Z') }
    const estimate = estimateSelection(of([read, stale, unread]), none, free, now)
    expect(estimate.requests).toBe(1 + 10 + 10)
    expect(estimate.requestsADay).toBe(24 + 30)
  })

  test('takes as long as Apple takes to answer, or as its limits say, whichever is more', () => {
    const apps = Array.from({ length: 24 }, () => ({ ...read, productsAt: null }))
    expect(estimateSelection(of(apps), none, free, now).minutes).toBe(Math.ceil((241 * 500) / 60_000))
    const spent = () => ({ ofHour: 3_600_000, ofMinute: 0 })
    expect(estimateSelection(of(apps), none, spent, now).minutes).toBe(60)
  })

  test('says softly that more than seventy apps are many, and in how many batches they are read', () => {
    const apps = (n: number) => Array.from({ length: n }, () => unread)
    expect(estimateSelection(of(apps(70)), none, free, now)).toMatchObject({ batches: 1, hint: null })
    const many = estimateSelection(of(apps(1_204), 100), none, free, now)
    expect(many).toMatchObject({ apps: 1_204, batches: 13, hint: expect.stringContaining('1204 here') })
  })

  test('is but the list for none', () => {
    expect(estimateSelection(of([]), none, free, now)).toMatchObject({ apps: 0, batches: 0, requests: 1 })
  })
})
