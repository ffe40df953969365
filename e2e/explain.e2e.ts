import { afterAll, beforeAll, expect, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { startStack, type Stack } from './stack.ts'

let stack: Stack
let journey: Journey

beforeAll(async () => {
  stack = await startStack()
  journey = await startJourney()
})

afterAll(async () => {
  await journey?.stop()
  await stack?.stop()
})

test('explains what somebody pasted of an answer of Apple’s', async () => {
  const { page, complaints } = journey
  await page.goto(stack.signInLink)
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.getByRole('link', { name: 'Explain an Apple error' }).click()
  await page.getByRole('heading', { name: 'Explain an Apple error' }).waitFor()

  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await page.getByText('There is nothing to explain yet.').waitFor()
  expect(await journey.findBarriers()).toEqual([])

  await page.getByLabel('What Apple answered').fill('Error 124 - Your Access Token is invalid')
  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await page.getByText('somebody made a new one').waitFor()
  await page.getByText('Apple says the same for several causes').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)
