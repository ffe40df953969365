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

test('connects a client by its key and shows its last thirty days (AD-9)', async () => {
  const { page, complaints } = journey
  const barriers = () => journey.findBarriers()
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })

  // Sign in by the link from the terminal; the token leaves the address at once.
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  expect(page.url()).not.toContain('link=')
  expect(await barriers()).toEqual([])

  // Ways by keyboard: to the clients, and from there to a new connection.
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await heading('Clients').waitFor()
  await page.getByRole('grid', { name: 'Clients' }).waitFor()
  expect(await barriers()).toEqual([])
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await heading('Integrations').waitFor()
  await page.getByRole('grid', { name: 'Integrations' }).waitFor()
  expect(await barriers()).toEqual([])
  await page.getByRole('link', { name: 'Connect a client' }).click()

  // The client: found, or added under the name that is typed.
  await heading('Connect a client').waitFor()
  await page.getByRole('combobox', { name: 'Client' }).fill(stack.clientName)
  await page.getByRole('option', { name: stack.clientName }).first().click()
  await heading(`Connect ${stack.clientName}`).waitFor()

  // The key file says its id by its name; the issuer and the vendor number come from Apple's pages.
  await page.locator('input[type=file]').setInputFiles(stack.keyFile)
  await page.getByText('P-256 private key', { exact: true }).waitFor()
  expect(await page.getByLabel('Key ID').inputValue()).toBe(stack.keyId)
  await page.getByLabel('Issuer ID').fill(stack.issuerId)
  await page.getByLabel('Vendor number').fill(stack.vendorNumber)
  expect(await barriers()).toEqual([])
  await page.getByRole('button', { name: 'Check with Apple' }).click()

  // Apple's answers stream in; then the integration fetches, newest days first.
  await heading(`${stack.clientName} is connected`).waitFor({ timeout: 60_000 })
  expect(await barriers()).toEqual([])
  await page.getByRole('link', { name: 'Open the integration' }).click()
  await heading(new RegExp(`^${stack.clientName} · `)).waitFor()
  await page.getByRole('progressbar', { name: 'Fetching history' }).waitFor()
  await page.getByText('All files of this history are here').waitFor({ timeout: 90_000 })
  await page.getByText('30 of 30 daily files').waitFor()
  expect(await barriers()).toEqual([])

  // The apps, and the chart of one.
  await page.getByRole('link', { name: /^Show \d+ apps?$/ }).click()
  await heading('Apps').waitFor()
  const apps = page.getByRole('grid', { name: 'Apps' })
  await apps.waitFor()
  expect(await barriers()).toEqual([])
  const app = apps.getByRole('rowheader').getByRole('link').first()
  const name = await app.innerText()
  await app.click()
  await heading(name).waitFor()
  await page.getByRole('combobox', { name: 'Days' }).selectOption({ label: 'Last 30 days' })
  await page.getByText(/^Totals of (all|\d+ of) 30 days/).waitFor()
  await page.getByRole('figure').locator('canvas').waitFor()
  expect(await barriers()).toEqual([])

  // The day cursor speaks, and the table twin has the same thirty days.
  const cursor = page.getByRole('slider', { name: 'Day' })
  await cursor.focus()
  await page.keyboard.press('ArrowLeft')
  expect(await cursor.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ \d{4}: /)
  await page.keyboard.press('t')
  const table = page.getByRole('table', { name: `Units of ${name} by day` })
  await table.waitFor()
  expect(page.url()).toContain('table=1')
  expect(await table.locator('tbody').getByRole('row').count()).toBe(30)
  expect(await barriers()).toEqual([])

  expect(complaints).toEqual([])
})

test('AT-14, AT-15: the page after connecting and two mails lead to the first sales and say that the history is complete', async () => {
  const { page, complaints } = journey
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })

  await page.goto(`${stack.url}/mailbox`)
  await heading('Mailbox').waitFor()
  const whole = page.getByRole('article', { name: `The history of ${stack.clientName} is complete` })
  await whole.getByText(/^All 30 days of daily sales from .* are here/).waitFor()
  const first = page.getByRole('article', { name: `The first sales of ${stack.clientName} are here` })
  await first.waitFor()
  expect(await journey.findBarriers()).toEqual([])

  const toSales = first.getByRole('link', { name: /^Open the sales of / })
  const app = (await toSales.innerText()).replace('Open the sales of ', '')
  await toSales.click()
  await heading(app).waitFor()
  expect(page.url()).toContain('/sales')

  await page.goto(`${stack.url}/mailbox`)
  await whole.getByRole('link', { name: `Open ${stack.clientName}` }).click()
  await heading(new RegExp(`^${stack.clientName} · `)).waitFor()
  await page.goto(page.url().replace(/integrations\/([^/]+)\/.*/, 'connect/$1/verify'))
  await heading(`${stack.clientName} is connected`).waitFor()
  await page.getByRole('link', { name: /^Open the sales of / }).click()
  await page.getByRole('figure').locator('canvas').waitFor()
  expect(complaints).toEqual([])
})
