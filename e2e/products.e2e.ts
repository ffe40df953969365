import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
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

test('shows the icons of apps, what an app sells as a tree, and what each product costs', async () => {
  const { page, complaints } = journey
  const heading = (name: string) => page.getByRole('heading', { name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })

  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()

  // The first sync begins within a minute of the connection; the page reads itself again.
  await page.getByRole('link', { name: 'Apps', exact: true }).click()
  const apps = page.getByRole('grid', { name: 'Apps' })
  await apps.locator('img').first().waitFor({ timeout: 110_000 })
  expect(await journey.findBarriers()).toEqual([])

  await apps.getByRole('rowheader').getByRole('link').first().click()
  await page
    .getByRole('navigation', { name: 'Pages of this app' })
    .getByRole('link', { name: 'Products' })
    .click()
  await page.getByText('As Apple listed them').waitFor({ timeout: 60_000 })
  await heading('Subscriptions').or(heading('In-app purchases')).first().waitFor()
  await page.getByText('Approved').first().waitFor()
  for (const names of await page.getByText(/^Names? in \d/).all()) await names.click()
  await heading('In the App Store').waitFor()
  await heading('What changed at Apple').waitFor()
  expect(await journey.findBarriers()).toEqual([])

  // Two at once, so that what repeats itself can be told apart.
  const products = page.getByRole('main').locator('li button[aria-expanded]')
  await products.first().click()
  await products.last().click()
  const prices = page.getByRole('table', { name: 'Prices by territory' })
  await prices.nth(1).waitFor({ timeout: 60_000 })
  await heading('Picture for review').nth(1).waitFor()
  const before = await prices.first().innerText()
  const next = page.getByRole('button', { name: 'Next page of prices' }).first()
  await next.click()
  await page.getByText(/^41–/).first().waitFor()
  expect(await prices.first().innerText()).not.toBe(before)
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
})
