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

test('notes, renames, archives and restores a client, and steers its history and its integration (AT-40)', async () => {
  const { page, complaints } = journey
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })

  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  const connected = page
    .getByRole('grid', { name: 'Clients' })
    .getByRole('row')
    .filter({ hasText: /Working|Checking|Fetching history/ })
  await connected.first().getByRole('rowheader').getByRole('link').click()

  // What is known of the client is changed where it is read, and is there again after a reload.
  await page.getByLabel('Account manager').selectOption({ index: 1 })
  await page.getByLabel('Add a tag').fill('Games')
  await button('Add').click()
  await button('Take away the tag games').waitFor()
  await page.getByLabel('Notes').fill('Calls on Mondays.')
  await button('Save notes').click()
  await button('Save notes').waitFor({ state: 'detached' })
  expect(await journey.findBarriers()).toEqual([])
  await page.reload()
  await button('Take away the tag games').waitFor()
  expect(await page.getByLabel('Notes').inputValue()).toBe('Calls on Mondays.')
  expect(await page.getByLabel('Account manager').inputValue()).not.toBe('')

  // What is here day by day, and who sees it and why.
  await page.getByRole('heading', { name: 'Data of the last 14 days' }).waitFor()
  await page.getByRole('link', { name: 'All of them, and why' }).click()
  const seers = page.getByRole('table', { name: /^Who can see / })
  await seers.getByText('everything is shared with them').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page.goBack()
  await button('Take away the tag games').waitFor()

  // Another name under the same address; then archived and back, which takes nothing away and so asks nothing.
  const address = page.url()
  await button(/^More for /).click()
  await button('Rename…').click()
  await page.getByLabel('Name of the client').fill('Another Name')
  await button('Rename client').click()
  await heading('Another Name').waitFor()
  expect(page.url()).toBe(address)
  await button('More for Another Name').click()
  await button('Archive client').click()
  await page.getByText('This client is archived.').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await button('Restore client').click()
  await page.getByText('This client is archived.').waitFor({ state: 'detached' })

  // Who did all that is told beside it, and who opens its apps finds none of another client.
  const pages = page.getByRole('navigation', { name: 'Pages of this client' })
  await pages.getByRole('link', { name: 'Activity' }).click()
  await page.getByRole('row').filter({ hasText: 'archived the client' }).first().waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await pages.getByRole('link', { name: /apps?$/i }).click()
  await page.getByRole('grid', { name: 'Apps of Another Name' }).getByRole('rowheader').first().waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await pages.getByRole('link', { name: 'Overview' }).click()

  // A year is asked for, stopped for a while, and ended; ending says what is not fetched then.
  await page.getByRole('table', { name: 'Integrations' }).getByRole('link').first().click()
  await heading(/^Another Name · /).waitFor()
  const tabs = page.getByRole('navigation', { name: 'Pages of this integration' })
  await tabs.getByRole('link', { name: 'Sync' }).click()
  await page.getByRole('table', { name: 'Kinds of report' }).getByText('Sales, daily').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await tabs.getByRole('link', { name: 'Access' }).click()
  await page.getByRole('table', { name: /^Who sees / }).waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await tabs.getByRole('link', { name: 'Summary' }).click()
  await button('Fetch a year').click({ timeout: 60_000 })
  await button('Pause').click()
  await button('Go on fetching').click()
  await button('Stop…').click()
  await page.getByText(/daily files? (is|are) not fetched/).waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await button('Stop fetching').click()
  await button('Fetch a year').waitFor()

  // The list says how many apps it has, its access, and through which day data are here.
  const everywhere = page.getByRole('navigation', { name: 'Main' })
  await everywhere.getByRole('link', { name: 'Integrations' }).click()
  const grid = page.getByRole('grid', { name: 'Integrations' })
  for (const name of ['Access', 'Apps', 'Data through'])
    await grid.getByRole('columnheader', { name }).waitFor()
  const row = grid.getByRole('row').filter({ hasText: 'Another Name' })
  await row.getByText('Working').waitFor()
  expect(await row.innerText()).toMatch(/Working\s[\s\S]*\s\d+\s[\s\S]*\d{1,2} \w{3} 20\d\d/)
  await row.getByRole('rowheader').getByRole('link').click()

  // Archiving names what is lost; restored, it waits for a key in its place.
  await button('More for this integration').click()
  await button('Archive…').click()
  await page.getByText('The stored key is destroyed').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await button('Archive integration').click()
  await button('Restore').click()
  await page.getByRole('link', { name: 'Renew access' }).waitFor()
  await page.getByRole('link', { name: /^Show \d+ apps$/ }).waitFor()
  await page.getByRole('link', { name: 'Renew access' }).click()
  await heading('Renew access of Another Name').waitFor()
  await button('Choose the key file').first().waitFor()
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
})
