import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectAccount } from './connected.ts'
import { buildHouse, existing, today, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await buildHouse()
})
afterAll(() => house?.close())

const daysAgo = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
const newest = async (id: string) => existing((await house.core.integrations.backfills(house.owner, [id]))[0])

it('tells what a year would cost before anybody starts it: the days at home, the files left, a span of time', async () => {
  const { core, owner } = house
  const { integrationId: id } = await connectAccount(house, { name: 'Forecast' })
  const forecast = await core.backfills.forecast(owner, { integrationId: id, days: 365 })
  expect(forecast).toMatchObject({ to: daysAgo(1), daysHome: 30, daysTotal: 365, requests: 335 })
  expect(forecast.secondsLow).toBeLessThan(forecast.secondsHigh)
  await expect(core.backfills.forecast(owner, { integrationId: id, days: 400 })).rejects.toMatchObject({
    code: 'INVALID',
  })
})

it('tells days at home, pace and span while it runs, counts no pause, and says when and why it stands still', async () => {
  const { core, owner, work, clock } = house
  const { integrationId: id, ref } = await connectAccount(house, { name: 'Pace' })
  const minutesLater = (minutes: number) =>
    void (clock.now = new Date(clock.now.getTime() + minutes * 60_000))
  await house.rows('delete from apple_budget')
  const started = await core.backfills.start(owner, { integrationId: id, days: 60 })
  const input = { ...ref, backfillId: started.id }
  const step = async () => {
    const { deliveryIds } = await work.leaseDeliveries(input)
    minutesLater(1)
    await work.fetchDeliveries({ ...input, deliveryIds: deliveryIds.slice(0, 4) })
  }
  for (let steps = 0; steps < 3; steps += 1) await step()
  const running = await newest(id)
  expect(running).toMatchObject({ daysHome: 42, daysTotal: 60, limitedBy: 'NOTHING', stalled: null })
  expect(running.ratePerMinute).toBeGreaterThan(4)
  const low = existing(running.estimateLow)
  const high = existing(running.estimateHigh)
  expect(
    low > clock.now && existing(running.estimatedDoneAt) > low && high > existing(running.estimatedDoneAt),
  ).toBe(true)

  await core.backfills.pause(owner, { id: started.id })
  minutesLater(600)
  expect(await newest(id)).toMatchObject({ limitedBy: 'PEOPLE', estimateLow: null, stalled: null })
  const resumed = await core.backfills.resume(owner, { id: started.id })
  expect(existing(resumed.estimateHigh).getTime() - clock.now.getTime()).toBeLessThan(30 * 60_000)
  expect(resumed.stalled).toBeNull()

  const silentFrom = clock.now
  minutesLater(3)
  expect(await newest(id)).toMatchObject({ stalled: { since: silentFrom, code: 'ENGINE_AWAY' } })
  await work.beat({ id: 'one', startedAt: clock.now })
  expect(await newest(id)).toMatchObject({ stalled: { code: 'APPLE_SLOW', actor: 'APPLE' } })
  await house.rows(
    `update apple_budget set held_until = '${new Date(clock.now.getTime() + 600_000).toISOString()}'`,
  )
  expect(await newest(id)).toMatchObject({ stalled: { code: 'APPLE_LIMIT' } })
})
