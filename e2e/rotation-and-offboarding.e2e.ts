import { readFile } from 'node:fs/promises'
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

interface Account {
  name: string
  slug: string
  issuerId: string
  vendorNumbers: string[]
  keys: { kind: string; role: string; keyId: string; privateKeyPath: string }[]
}

/** The account at the simulated Apple that has this key. */
async function accountOf(keyId: string): Promise<Account> {
  const answer = await fetch(`${stack.control}/__control/accounts`)
  const { accounts } = (await answer.json()) as { accounts: Account[] } // as the simulator tells them
  const found = accounts.find(({ keys }) => keys.some((key) => key.keyId === keyId))
  if (!found) throw new Error(`no account has the key ${keyId}`)
  return found
}

const revoke = (keyId: string, revoked = true) =>
  fetch(`${stack.control}/__control/keys/${keyId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revoked }),
  })

/** The account's team key of the role. */
function keyOf({ name, keys }: Account, role: string) {
  const key = keys.find((one) => one.kind === 'team' && one.role === role)
  if (!key) throw new Error(`${name} has no key of the role ${role}`)
  return key
}

const heading = (name: string | RegExp) => journey.page.getByRole('heading', { level: 1, name })
const tellWhere = () =>
  onTestFailed(async () => {
    const { page } = journey
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })

/** Gives another key for the one that is on the page, planned or because that one leaked. */
async function giveKey(why: RegExp, { keyId, privateKeyPath }: Account['keys'][number], submit: string) {
  const { page } = journey
  await page.getByRole('radio', { name: why }).check()
  await page.locator('input[type=file]').setInputFiles(privateKeyPath)
  await page.getByText('P-256 private key', { exact: true }).waitFor()
  expect(await page.getByLabel('Key ID').inputValue()).toBe(keyId)
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('button', { name: submit }).click()
}

const served = () => journey.page.getByText(/^The new key serves\. Now/).waitFor({ timeout: 60_000 })

test('keeps the old key when the new one is not accepted, and leads from what breaks at Apple through the queue to open access, with its story in Operations', async () => {
  const { page, complaints } = journey
  tellWhere()
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  const row = page.getByRole('grid', { name: 'Integrations' }).getByRole('row').filter({ hasText: 'Working' })
  await row.first().waitFor({ timeout: 60_000 })
  await row.getByRole('link').first().click()
  await page.getByRole('link', { name: 'Credentials' }).click()
  const label = await page.getByRole('heading', { level: 2, name: /^AuthKey_/ }).innerText()
  const account = await accountOf(label.slice('AuthKey_'.length, -'.p8'.length))

  // A key that may less than is needed: it is forgotten, and what was here serves on.
  await page.getByRole('button', { name: 'Rotate…' }).click()
  await giveKey(/^Planned/, keyOf(account, 'DEVELOPER'), 'Check the new key')
  await page
    .getByText('The new key was not accepted; it is forgotten. The old one goes on serving.')
    .waitFor({
      timeout: 60_000,
    })
  await page.getByText('The role of this key does not include sales.').waitFor()
  await page.getByRole('heading', { level: 2, name: label }).waitFor()
  await page.getByRole('button', { name: 'Try another key' }).waitFor()
  expect(await journey.findBarriers()).toEqual([])

  // Their Admin revokes the key that serves; the next look sees it.
  await revoke(keyOf(account, 'SALES').keyId)
  await page
    .getByRole('navigation', { name: 'Pages of this integration' })
    .getByRole('link', { name: 'Summary' })
    .click()
  const check = page.getByRole('button', { name: 'Check access', exact: true })
  await check.click({ timeout: 60_000 })
  await page.getByText('Removed at Apple').first().waitFor({ timeout: 60_000 })

  // The queue asks for somebody, it is given to a person, and one button leads to what helps.
  await page.getByRole('link', { name: /^Action queue/ }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'Removed at Apple' })
  await item.getByText('Apple no longer accepts this key').waitFor()
  await item.getByRole('button', { name: `More for ${account.name}` }).click()
  await page.getByRole('button', { name: 'Assign to…' }).click()
  await page.getByRole('combobox', { name: 'Person' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await item.getByText('yours').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await item.getByRole('link', { name: 'Renew access' }).click()
  await heading(`Renew access of ${account.name}`).waitFor()
  const { keyId, privateKeyPath } = keyOf(account, 'FINANCE')
  await page.locator('input[type=file]').setInputFiles(privateKeyPath)
  await page.getByText('P-256 private key', { exact: true }).waitFor()
  // What is known is there: nobody types the issuer or the vendor numbers again.
  expect(await page.getByLabel('Key ID').inputValue()).toBe(keyId)
  expect(await page.getByLabel('Issuer ID').inputValue()).toBe(account.issuerId)
  expect(await page.getByLabel('Vendor number').inputValue()).toBe(account.vendorNumbers.join(', '))
  await page.getByRole('button', { name: 'Check with Apple' }).click()
  await heading(`${account.name} is connected`).waitFor({ timeout: 60_000 })

  // What was done for it is told step by step, and nobody is asked any more.
  await page.getByRole('link', { name: 'Operations' }).click()
  await page.getByRole('link', { name: 'Workflows' }).click()
  const gained = page.getByRole('row').filter({ hasText: 'Gain access' }).filter({ hasText: account.name })
  await gained.first().getByRole('link', { name: 'Gain access' }).click()
  await heading('Gain access').waitFor()
  const steps = page.getByRole('list').filter({ hasText: 'Open access' })
  await steps.getByText('Ask Apple what the key can do').waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('link', { name: /^Action queue/ }).click()
  await page.getByText('Nothing needs you.').waitFor()
  expect(complaints).toEqual([])
})

test('rotates a key until Apple refuses the old one (AV-16), cuts off one that leaked, then ends its client with a list, a proof and a way back (AV-9, AV-13, MA-18)', async () => {
  const { page, complaints } = journey
  const barriers = () => journey.findBarriers()
  tellWhere()

  // The credentials of an integration that works.
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  const list = page.getByRole('grid', { name: 'Integrations' })
  await list.getByRole('row').filter({ hasText: 'Working' }).first().waitFor({ timeout: 60_000 })
  await list.getByRole('row').filter({ hasText: 'Working' }).getByRole('link').first().click()
  await page.getByRole('link', { name: 'Credentials' }).click()
  await heading(/^Credentials of /).waitFor()
  const oldLabel = await page.getByRole('heading', { level: 2, name: /^AuthKey_/ }).innerText()
  const oldKeyId = oldLabel.slice('AuthKey_'.length, -'.p8'.length)
  const account = await accountOf(oldKeyId)
  const leaking = keyOf(account, 'ADMIN')
  expect(await barriers()).toEqual([])

  // Another key beside it: proved, switched.
  await page
    .getByRole('button', { name: /^(Rotate…|Try another key)$/ })
    .first()
    .click()
  await giveKey(/^Planned/, leaking, 'Check the new key')
  await served()
  await page.getByRole('heading', { level: 2, name: `AuthKey_${leaking.keyId}.p8` }).waitFor()
  expect(await barriers()).toEqual([])

  // Revoked at Apple, said here, and seen refused.
  await revoke(oldKeyId)
  await page.getByRole('button', { name: 'It is revoked' }).click()
  await page.getByText(`Done. Apple refuses ${oldLabel}`).waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { level: 2, name: oldLabel }).waitFor({ state: 'detached' })
  expect(await barriers()).toEqual([])

  // That one leaked: it is cut off before anybody asks Apple about the next, of which the account has no fourth.
  const next = keyOf(account, 'SALES')
  await revoke(next.keyId, false)
  await page.getByRole('button', { name: 'Rotate…' }).click()
  await giveKey(/^The key leaked/, next, 'Cut off the old key and check the new one')
  await served()
  await page.getByText('Old key cut off').waitFor()
  await page.getByRole('heading', { level: 2, name: `AuthKey_${next.keyId}.p8` }).waitFor()
  await revoke(leaking.keyId)
  await page.getByRole('button', { name: 'It is revoked' }).click()
  await page.getByText(`Done. Apple refuses AuthKey_${leaking.keyId}.p8`).waitFor({ timeout: 60_000 })
  expect(await barriers()).toEqual([])

  // Its client is ended: what is to be revoked where, and what is here.
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: account.name })
    .click()
  await heading(account.name).waitFor()
  await page.getByRole('link', { name: 'Off-boarding' }).click()
  const toRevoke = page.getByRole('table', { name: 'To be revoked at Apple' })
  await toRevoke.getByText(next.keyId).waitFor()
  await page.getByRole('heading', { name: 'How the client ends it without you' }).waitFor()
  const end = page.getByRole('button', { name: 'Off-board client' })
  expect(await end.isDisabled()).toBe(true)
  await page.getByLabel(/^Type the client’s name/).fill(account.name)
  expect(await barriers()).toEqual([])
  await end.click()
  await page.getByRole('heading', { name: `${account.name} is off-boarded` }).waitFor()
  await page.getByRole('checkbox', { name: `AuthKey_${next.keyId}.p8 is revoked at Apple` }).check()
  await page.getByText('1 of 1 revoked').waitFor()
  expect(await barriers()).toEqual([])

  // The proof, and the way back.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the proof' }).click()
  const proof = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(proof).toMatchObject({
    proofs: [{ statement: { client: { name: account.name }, data: 'KEPT', secretsGone: true } }],
  })
  await page.getByRole('button', { name: 'Restore client' }).click()
  await page.getByLabel(/^Type the client’s name/).waitFor()
  await page.getByRole('link', { name: 'Overview' }).last().click()
  await page.getByRole('table').getByText('Renew access').first().waitFor()
  expect(complaints).toEqual([])
})
