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

test('makes a token whose secret is shown once and works, and revokes it', async () => {
  const { page, complaints } = journey
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  const ask = (secret: string) =>
    fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { name role } }' }),
    }).then((answer) => answer.json())

  await page.goto(stack.signInLink)
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.getByRole('link', { name: 'API tokens' }).click()
  await page.getByRole('heading', { name: 'No tokens yet' }).waitFor()
  expect(await journey.findBarriers()).toEqual([])

  // A name is asked for at its field; then the secret is there, this once.
  await button('Create token').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Create token' }).click()
  await dialog.getByText('A token needs a name').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await dialog.getByLabel('Name').fill('Nightly export')
  await dialog.getByRole('button', { name: 'Create token' }).click()
  const secret = await dialog.getByRole('region', { name: 'Token', exact: true }).locator('pre').innerText()
  expect(secret).toMatch(/^gh_[\w-]{43}$/)
  expect(await journey.findBarriers()).toEqual([])
  expect(await ask(secret)).toMatchObject({ data: { viewer: { name: 'Nightly export', role: 'VIEWER' } } })
  await button('I have kept it').click()
  const table = page.getByRole('grid', { name: 'API tokens' })
  await table.getByText('Nightly export').waitFor()
  expect(await page.content()).not.toContain(secret)
  expect(await journey.findBarriers()).toEqual([])

  await button('Revoke Nightly export').click()
  await page.getByText('Whatever uses this token stops at once').waitFor()
  await button('Revoke token').click()
  await page.getByRole('heading', { name: 'No tokens yet' }).waitFor()
  expect(await ask(secret)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  expect(complaints).toEqual([])
})
