import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { growAgency, largeAgency } from './large-agency.ts'
import { startStack, type Stack } from './stack.ts'

let stack: Stack
let journey: Journey

beforeAll(async () => {
  stack = await startStack()
  await growAgency(stack.databaseUrl)
  journey = await startJourney()
})

afterAll(async () => {
  await journey?.stop()
  await stack?.stop()
})

/** A picture for people, where somebody asked for pictures. */
async function picture(name: string): Promise<void> {
  const folder = process.env['E2E_PICTURES']
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await journey.page.screenshot({ path: `${folder}/${name}.png` })
}

test('shows thirty-five thousand apps, each reached by scrolling, by keys and by words', async () => {
  const { page, complaints } = journey
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  await page.goto(stack.signInLink)
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.getByRole('link', { name: 'Apps', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Apps' })
  await grid.waitFor({ timeout: 120_000 })
  await grid.getByRole('rowheader').first().waitFor()
  const all = Number(await grid.getAttribute('aria-rowcount'))
  expect(all).toBeGreaterThan(largeAgency.apps)
  expect(await journey.findBarriers()).toEqual([])
  await picture('apps-light')

  // Only what is seen is there, and the tab stop is one.
  expect(await grid.getByRole('row').count()).toBeLessThan(120)
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1)

  // By keys to the last cell, and back; the row with the focus stays there while the list scrolls away.
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  await page.getByText(new RegExp(`^Row [\\d,]+ of ${(all - 1).toLocaleString('en-GB')}$`)).waitFor()
  const last = grid.locator(`[aria-rowindex="${all}"]`)
  await last.getByRole('rowheader').getByRole('link').waitFor()
  expect(
    await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
  ).toBe(`${all}`)
  await page.locator('[data-grid]').evaluate((box) => box.scrollTo({ top: 0 }))
  await grid.locator('[aria-rowindex="2"]').waitFor()
  expect(await last.count()).toBe(1)
  await page.keyboard.press('Control+Home')

  // Sorted by the server, in the address.
  await grid.getByRole('button', { name: 'App', exact: true }).click()
  await grid.locator('[aria-sort="ascending"]').waitFor()
  expect(page.url()).toContain('sort=name')
  await grid.getByText('Alder Camera', { exact: false }).first().waitFor()

  // Words are searched by the server too.
  await page.keyboard.press('/')
  await page.keyboard.type('Solar Trip 33')
  await page.getByText(/^\d+ apps$/).waitFor()
  expect(page.url()).toContain('q=Solar')
  // A record leads to the next one of the list it was opened from, and back, on the same page of it.
  const [first = '', second = ''] = await grid.getByRole('rowheader').getByRole('link').allInnerTexts()
  await grid.getByRole('rowheader').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: first, exact: true }).waitFor()
  await page.getByRole('link', { name: 'Products', exact: true }).click()
  // The page itself, not only its address: it is what hears the key.
  const products = page.getByText('Products are not here yet')
  await products.waitFor()
  await page.keyboard.press(']')
  await page.getByRole('heading', { level: 1, name: second, exact: true }).waitFor()
  await products.waitFor()
  expect(page.url()).toMatch(/products$/)
  await page.keyboard.press('[')
  await page.getByRole('heading', { level: 1, name: first, exact: true }).waitFor()
  // What can be done with the row that has the focus, by keys alone.
  await page.getByRole('link', { name: 'Apps', exact: true }).first().click()
  await grid.getByRole('rowheader').getByRole('link').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('.')
  const menu = page.getByRole('dialog')
  await menu.getByRole('link', { name: 'Open its products', exact: true }).waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/products$/)
  // What a link asks for though it does not exist is left out and said, and never sent to the server.
  const apps = page.url().replace(/\/apps\/.*/, '/apps')
  for (const asked of ['fresh=broken', 'fresh=late,broken']) {
    await page.goto(`${apps}?${asked}`)
    await page.getByText('This link asked for fresh=broken').waitFor()
    expect(page.url()).not.toContain('broken')
    await page.getByText(/^([\d,]+|No) apps?$/).waitFor()
  }
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByText('This link asked for').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})
