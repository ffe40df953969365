import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { pasteInto } from './paste.ts'
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

test('connects accounts by a password for apps: method, steps, accounts, consent (AT-1 AT-16 AT-17 AT-19 AT-20 AT-21 AT-22 MA-5 MA-7 AV-1 AV-4 AV-5 AV-12 AV-15 MA-2)', async () => {
  const { page, complaints } = journey
  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  const person = stack.accountant
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  await page.goto(
    `${new URL(page.url()).origin}${new URL(page.url()).pathname.replace(/\/overview.*/, '/connect/new')}`,
  )
  await heading('Connect a client').waitFor()
  await page.getByRole('combobox', { name: 'Client' }).fill('Ledger Partners')
  await page.getByRole('option', { name: /Add “Ledger Partners” as/ }).click()
  await heading('Connect Ledger Partners').waitFor()

  // What a password for apps is stands where it is chosen (AV-1).
  await page.getByText(/read reports without the password of the Apple Account/).waitFor()

  // Need first, method second: what cannot give a need says so, and who cannot use it, before anything is typed.
  await page.getByRole('checkbox', { name: 'Analytics' }).check()
  const password = page.getByRole('radio', { name: /Password for apps/ })
  await page.getByText('Cannot give: Analytics.').first().waitFor()
  await page.getByRole('combobox', { name: /company sign-in/ }).selectOption('YES')
  await page
    .getByText(/Not for Apple Accounts that a company manages/)
    .first()
    .waitFor()
  expect(await password.isDisabled()).toBe(true)
  await page.getByRole('combobox', { name: /company sign-in/ }).selectOption('NO')
  expect(await journey.findBarriers()).toEqual([])

  // What was chosen stands in the address: it goes on where it was left, in another tab or by a colleague (MA-2).
  await page.waitForURL(/needs=SALES.*ANALYTICS.*signIn=NO|signIn=NO.*needs=SALES.*ANALYTICS/)
  await page.reload()
  await heading('Connect Ledger Partners').waitFor()
  expect(await page.getByRole('checkbox', { name: 'Analytics' }).isChecked()).toBe(true)
  expect(await page.getByRole('combobox', { name: /company sign-in/ }).inputValue()).toBe('NO')

  // The address that was typed stays when the method changes (AT-22).
  await password.check()
  await page.getByLabel('Address of the Apple Account').fill(person.email)
  await page.getByRole('radio', { name: /Reporter token/ }).check()
  await page.getByText(/\(\?\) beside About Reports/).waitFor()
  await password.check()
  expect(await page.getByLabel('Address of the Apple Account').inputValue()).toBe(person.email)

  // The steps at Apple, both ways to make one, with the page it is not, and a name to give it.
  await page.getByText(/which is not App Store Connect/).waitFor()
  const atApple = page.getByRole('link', { name: /account\.apple\.com › Sign-In and Security/ })
  expect(await atApple.getAttribute('href')).toBe('https://account.apple.com')
  await page.getByText(/The first time, press Generate/).waitFor()
  await page.getByText(/press \+ beside Passwords/).waitFor()
  // What Apple requires before is said before (AV-15).
  await page.getByText(/needs two-factor authentication and may have 25/).waitFor()
  // What such a password cannot do is said where it is asked for (AV-12).
  await page.getByText(/cannot sign in at Apple’s pages, change the account or its apps/).waitFor()
  await page.getByText(/asks for the password of the Apple Account/).waitFor()
  await page
    .getByText(/Gatehouse-[A-Z]/)
    .first()
    .waitFor()
  expect(await journey.findBarriers()).toEqual([])

  // The password of the account itself is refused by its shape; a real one, with spaces, is looked at as soon as it is pasted (AT-20).
  const field = page.getByLabel('Password for apps (app-specific password)', { exact: true })
  await field.fill(person.password)
  await page.getByRole('button', { name: 'Look what is there' }).click()
  await page.getByText(/It was not sent anywhere/).waitFor()
  expect(await field.getAttribute('type')).toBe('password')
  await pasteInto(field, person.appSpecificPassword.replaceAll('-', ' '))
  const stored = await page.evaluate(() =>
    JSON.stringify([location.href, Object.entries(localStorage), Object.entries(sessionStorage)]),
  )
  for (const secret of [person.password, person.appSpecificPassword, person.email])
    expect(stored).not.toContain(secret)

  await heading('Choose accounts for Ledger Partners').waitFor()
  // Account, team, vendor number and app are four words (MA-7).
  await page.getByText(/An account is a team at Apple; each has vendor numbers, and its apps/).waitFor()
  await page.getByText(/A token exists until/).waitFor()
  expect(await page.getByRole('radio', { name: /Reuse it/ }).isChecked()).toBe(true)
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('button', { name: /^Connect \d+ accounts?$/ }).click()

  // Success names team and vendor numbers, what is covered, and when it goes on (AT-21); the page of each, its apps and more.
  await heading('Ledger Partners is being connected').waitFor()
  await page
    .getByText(/sales and subscriptions, and finance/)
    .first()
    .waitFor()
  await page.getByText(/fetching goes on, every hour from then on/).waitFor()
  await page
    .getByText(/Vendor number \d+/)
    .first()
    .waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page
    .getByRole('link', { name: /^Follow / })
    .first()
    .click()
  await heading('Ledger Partners is connected').waitFor({ timeout: 60_000 })

  // Its token is made anew before its time, by the password that is kept, once somebody agrees that the present one ends.
  const id = /[\da-f-]{36}/.exec(page.url())?.[0]
  await page.goto(page.url().replace(/\/connect\/.*/, `/integrations/${id}/credentials`))
  await page.getByRole('button', { name: 'Make a new token…' }).click()
  const make = page.getByRole('button', { name: 'Make a new token', exact: true })
  await make.click()
  await page.getByText(/a new one ends the present one at once/).waitFor()
  await page.getByRole('checkbox', { name: /The present token may end/ }).check()
  expect(await journey.findBarriers()).toEqual([])
  await make.click()
  await page
    .getByText(/The new token serves; the old one has ended at Apple/)
    .first()
    .waitFor({ timeout: 60_000 })
  expect(await journey.findBarriers()).toEqual([])
  expect(complaints).toEqual([])
})
