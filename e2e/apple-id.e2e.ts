import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { startJourney, type Journey } from './browser.ts'
import { pasteInto } from './paste.ts'
import { startStack, type Stack } from './stack.ts'

let stack: Stack
let journey: Journey
/** Where the agency's pages begin; known once somebody is in. */
let home = ''

beforeAll(async () => {
  stack = await startStack()
  journey = await startJourney()
})

afterAll(async () => {
  await journey?.stop()
  await stack?.stop()
})

interface AppleId {
  email: string
  password: string
  role: string
}

const control = async (method: string, path: string, body?: object): Promise<unknown> => {
  const sent = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  return (await fetch(`${stack.control}/__control${path}`, { method, ...sent })).json()
}

async function seller(): Promise<AppleId> {
  const { accounts } = (await control('GET', '/accounts')) as { accounts: { appleIds: AppleId[] }[] } // the control plane's shape
  const found = accounts[0]?.appleIds.find(({ role }) => role === 'SALES')
  if (!found) throw new Error('nobody of the first account sells')
  return found
}

/** What the phone shows: the code that was sent last to somebody. */
async function codeFor({ email }: Pick<AppleId, 'email'>): Promise<string> {
  const [newest] = (await control('GET', `/apple-ids/${email}/codes`)) as { code: string }[] // the control plane's shape
  if (!newest) throw new Error('no code was sent')
  return newest.code
}

const paste = (page: Page, text: string) => pasteInto(page.getByRole('textbox', { name: /digit code/ }), text)

/** Everything that the browser keeps of this site. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caches = await window.caches.keys()
    const databases = await indexedDB.databases()
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      caches,
      databases,
      location.href,
    ])
  })

test('an owner offers the sign-in, a client is connected with a code, Apple ends it, one code renews it (AT-22 AT-24 AT-25 AT-26 AT-30 AT-31 AT-36 AD-9 AD-11 AD-12 AD-14)', async () => {
  const { page, complaints } = journey
  const findBarriers = () => journey.findBarriers()
  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  const person = await seller()
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  home = new URL('.', page.url()).href

  // Off until an owner says otherwise, with the risk beside it.
  await page.goto(`${home}connect/new`)
  await page.getByRole('combobox', { name: 'Client' }).fill('Signed In')
  await page.getByRole('option', { name: /Add “Signed In” as/ }).click()
  await page.getByText(/Off by policy of your workspace/).waitFor()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByText(/Apple does not document/).waitFor()
  await page.getByRole('switch', { name: 'Apple ID with code' }).check()
  await page.getByText(/Switched on by/).waitFor()
  expect(await findBarriers()).toEqual([])

  // Who cannot use it is said before a password is asked for.
  await page.goto(`${home}connect/new?client=signed-in`)
  await page.getByRole('radio', { name: /Apple Account and code/ }).check()
  await page.getByText('Who cannot use this').waitFor()
  expect(await page.getByLabel('Password of the Apple Account', { exact: true }).count()).toBe(0)
  await page.getByLabel('Address of the Apple Account').fill(person.email)
  await page.keyboard.press('Enter')
  await page.getByLabel('Password of the Apple Account', { exact: true }).fill(person.password)
  expect(await findBarriers()).toEqual([])
  await page.keyboard.press('Enter')

  // The stage is told as it is; the code box says where the code went, and how to find it.
  await heading('Signing in to Apple for Signed In').waitFor()
  const field = page.getByRole('textbox', { name: /6-digit code/ })
  await field.waitFor()
  await page.getByText(/valid for about \d+:\d\d/).waitFor()
  await page.getByText('Where do I find the code?').click()
  await page
    .getByText(/Get Verification Code/)
    .first()
    .waitFor()
  await page.getByText(/account\.apple\.com › Sign-In and Security › Account Security/).waitFor()
  // Whoever has the phone is asked, and finds it in their queue.
  await button('Someone else has the phone').click()
  const colleague = page.getByRole('combobox', { name: 'Ask' })
  await colleague.selectOption({ index: 1 })
  await button('Ask them').click()
  await page
    .getByText(/has been asked and finds this in their queue/)
    .first()
    .waitFor()
  expect(await findBarriers()).toEqual([])
  const signingIn = page.url()
  await page.goto(`${home}queue`)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Signed In' })
    .getByText(/^(yours|with )/)
    .waitFor()
  await page.goto(signingIn)
  await field.fill('000000')
  await page.keyboard.press('Enter')
  await page
    .getByText(/The code was wrong/)
    .first()
    .waitFor()
  await page.getByText(/1 code was tried/).waitFor()
  // While Apple is away behind the code, that is said, and it goes on by itself.
  await control('POST', '/faults', { kind: 'serverError', endpoint: 'GET /olympus/v1/session', count: 2 })
  const code = await codeFor(person)
  await paste(page, `${code.slice(0, 3)} ${code.slice(3)}`)
  await page
    .getByText(/Apple does not answer at the moment/)
    .first()
    .waitFor()
  expect(await findBarriers()).toEqual([])
  await heading('Signed In is connected').waitFor({ timeout: 60_000 })
  const integrationUrl = page.url().replace(/connect\/([^/]+)\/verify/, 'integrations/$1/summary')
  expect(await findBarriers()).toEqual([])

  // Numbers come home by it.
  await page.getByRole('link', { name: /^Open the sales of/ }).click({ timeout: 60_000 })
  await page.getByRole('figure').locator('canvas').waitFor({ timeout: 60_000 })

  // Nothing asks for a renewal while access is open.
  await page.goto(`${home}integrations`)
  await page
    .getByRole('link', { name: /Signed In/ })
    .first()
    .waitFor()
  expect(await page.getByRole('link', { name: /^Renew access of/ }).count()).toBe(0)

  // Apple ends the session; checking says so; one button in the row, the password and one code.
  await control('DELETE', `/apple-ids/${person.email}/sessions?trust=end`)
  await page.goto(integrationUrl)
  await button(/^Check access/).click({ timeout: 60_000 })
  await page
    .getByText(/Apple ended the sign-in/)
    .first()
    .waitFor()
  await page.goto(`${home}integrations`)
  await page.getByRole('link', { name: /^Renew access of/ }).click()
  const password = page.getByLabel('Password of the Apple Account', { exact: true })
  await password.waitFor({ timeout: 60_000 })
  expect(await page.getByLabel('Address of the Apple Account').inputValue()).toBe(person.email)
  await password.fill(person.password)
  await page.keyboard.press('Enter')
  await field.waitFor()
  await paste(page, await codeFor(person))
  await page.getByText('Access is renewed').first().waitFor({ timeout: 60_000 })
  expect(await findBarriers()).toEqual([])

  // Nothing of it stays in the browser.
  const stored = await kept(page)
  expect(stored).not.toContain(person.password)
  expect(stored).not.toContain(code)
  expect(complaints).toEqual([])
})

test('whoever reaches several teams says which are meant before anything is read, and each becomes an integration (MA-6)', async () => {
  const { page, complaints } = journey
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  const { email, password } = stack.accountant
  await page.goto(`${home}connect/new`)
  await page.getByRole('combobox', { name: 'Client' }).fill('Ledger Partners')
  await page.getByRole('option', { name: /Add “Ledger Partners” as/ }).click()
  await page.getByRole('radio', { name: /Apple Account and code/ }).check()
  await page.getByLabel('Address of the Apple Account').fill(email)
  await page.keyboard.press('Enter')
  await page.getByLabel('Password of the Apple Account', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /6-digit code/ }).waitFor()
  await paste(page, await codeFor({ email }))
  const group = page.getByRole('group', { name: 'Which teams is this sign-in for?' })
  const teams = group.getByRole('checkbox')
  await teams.first().waitFor()
  expect(await journey.findBarriers()).toEqual([])
  expect(await page.getByRole('button', { name: 'Choose a team' }).isDisabled()).toBe(true)
  // It can be left and found again.
  await page.reload()
  await teams.nth(0).check()
  await teams.nth(1).check()
  const names = (await group.locator('label').allInnerTexts()).slice(0, 2)
  await page.getByRole('button', { name: 'Connect 2 teams' }).click()
  await page.getByRole('heading', { name: 'Ledger Partners' }).waitFor({ timeout: 60_000 })
  for (const name of names) await page.getByText(name, { exact: true }).first().waitFor()
  expect(complaints).toEqual([])
})
