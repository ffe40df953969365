import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { startStack, type Stack } from './stack.ts'

let stack: Stack
let journey: Journey

beforeAll(async () => {
  stack = await startStack()
  journey = await startJourney()
  await journey.page.goto(stack.signInLink)
  await journey.page.getByRole('heading', { name: 'Overview' }).waitFor()
})

afterAll(async () => {
  await journey?.stop()
  await stack?.stop()
})

async function openExplainer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Explain an Apple error' }).click()
  await page.getByRole('heading', { name: 'Explain an Apple error' }).waitFor()
}

test('explains what somebody pasted of an answer of Apple’s', async () => {
  const { page, complaints } = journey
  await openExplainer(page)

  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await page.getByText('There is nothing to explain yet.').waitFor()
  expect(await journey.findBarriers()).toEqual([])

  await page.getByLabel('What Apple answered').fill('Error 124 - Your Access Token is invalid')
  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await page.getByText('somebody made a new one').waitFor()
  await page.getByText('Apple says the same for several causes').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
})

test('FO-1: tells what is wrong with a key, on its own page and beside the form, and stores nothing', async () => {
  const { page, complaints } = journey
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  await openExplainer(page)
  await page.getByRole('link', { name: 'A key that Apple refuses: find out why' }).click()
  await page.getByRole('heading', { name: 'Find out about a key' }).waitFor()

  await page.getByRole('button', { name: 'Find out', exact: true }).click()
  await page.getByText('Drop the key file, choose it, or paste its text.').waitFor()
  expect(await journey.findBarriers()).toEqual([])

  await page.locator('input[type=file]').setInputFiles(stack.keyFile)
  await page.getByLabel('Key ID').fill('AAAAAAAAAA')
  await page.getByLabel('Issuer ID').fill(stack.issuerId)
  await page.getByLabel('Vendor numbers').fill(stack.vendorNumber)
  await page.getByRole('button', { name: 'Find out', exact: true }).click()
  await page.getByRole('heading', { name: '2 things stand in the way' }).waitFor({ timeout: 60_000 })
  await page.getByText(`Use the key ID ${stack.keyId}.`).waitFor()
  await page.getByText('Decoded token, without its signature').click()
  await page.getByText('appstoreconnect-v1').waitFor()
  expect(await journey.findBarriers()).toEqual([])

  await page.goto(new URL('connect/new', page.url().replace(/explain\/key.*/, '')).href)
  await page.locator('input[type=file]').setInputFiles(stack.keyFile)
  await page.getByLabel('Issuer ID').fill(stack.issuerId)
  await page.getByRole('button', { name: 'Find out why' }).click()
  await page.getByRole('heading', { name: 'Nothing stands in the way' }).waitFor({ timeout: 60_000 })
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
})
