import { afterAll, beforeAll, expect, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { startHouse, textOf, type House } from './stack.ts'

let house: House
let journey: Journey

beforeAll(async () => {
  house = await startHouse({ accounts: 1 })
  journey = await startJourney()
})

afterAll(async () => {
  await journey?.stop()
  await house?.stop()
})

test('AT-11: greets the first owner, once, and says on each page where nothing is connected yet how to begin', async () => {
  const { page, complaints } = journey
  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const setUp = textOf(await house.startDemo('--setup').untilEvent('link'), 'url')
  await page.goto(setUp)
  await heading('Set up this Gatehouse').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page.getByLabel('Your name').fill('Olga Owner')
  await page.getByLabel('Your e-mail').fill('olga@agency.example')
  await page.getByLabel('Password').fill('a sentence is good')
  await page.getByLabel('Name of your agency').fill('Agency of Olga')
  await page.getByRole('button', { name: 'Create workspace' }).click()

  const pages = page.getByRole('navigation', { name: 'Main' })
  for (const [link, empty] of [
    ['Overview', 'No client is connected yet'],
    ['Integrations', 'Nothing is connected yet'],
    ['Apps', 'No apps yet'],
  ] as const) {
    await pages.getByRole('link', { name: link, exact: true }).click()
    await heading(empty).waitFor()
    expect(await journey.findBarriers()).toEqual([])
    await page.locator('main').getByRole('link', { name: 'Connect', exact: false }).last().click()
    await heading(/^Connect/)
      .first()
      .waitFor()
    await page.getByRole('combobox', { name: 'Client' }).waitFor()
  }
  await pages.getByRole('link', { name: 'Clients', exact: true }).click()
  await heading('No clients yet').waitFor()

  // Who comes to the same address later makes no second owner.
  const { page: theirs } = await journey.another()
  await theirs.goto(setUp)
  await theirs.getByLabel('Your name').fill('Somebody Else')
  await theirs.getByLabel('Your e-mail').fill('else@agency.example')
  await theirs.getByLabel('Password').fill('a sentence is good')
  await theirs.getByLabel('Name of your agency').fill('Another')
  await theirs.getByRole('button', { name: 'Create workspace' }).click()
  await theirs.getByText('Gatehouse is set up already.').waitFor()
  expect(complaints).toEqual([])
})
