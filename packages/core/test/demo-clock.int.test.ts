import { startSimulator, type Simulator } from '@gatehouse/simulator'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openClock } from '../src/day/demo-clock.ts'

const dayMs = 24 * 60 * 60_000
const patience = { timeout: 60_000, interval: 50 }

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ accounts: 1, apps: 1 })
})
afterAll(() => simulator?.close())

const daysAhead = (now: Date): number => (now.getTime() - Date.now()) / dayMs

it('goes with the simulated clock, and stays where it was when nobody answers', async () => {
  const clock = openClock(simulator.control)
  try {
    expect(Math.abs(daysAhead(clock.now()))).toBeLessThan(0.01)
    await fetch(`${simulator.control}/__control/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: { days: 8 } }),
    })
    await vi.waitFor(() => expect(daysAhead(clock.now())).toBeCloseTo(8, 2), patience)
    await simulator.close()
    expect(daysAhead(clock.now())).toBeCloseTo(8, 2)
  } finally {
    clock.stop()
  }
})

it('is real time where no simulator is', () => {
  expect(Math.abs(daysAhead(openClock(null).now()))).toBeLessThan(0.01)
})
