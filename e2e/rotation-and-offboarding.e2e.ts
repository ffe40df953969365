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

const revoke = (keyId: string) =>
  fetch(`${stack.control}/__control/keys/${keyId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ revoked: true }),
  })

test('rotates a key until Apple refuses the old one (AV-16), then ends its client with a list, a proof and a way back (AV-9, AV-13, MA-18)', async () => {
  const { page, complaints } = journey
  const barriers = () => journey.findBarriers()
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()

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
  const next = account.keys.find(({ kind, role, keyId }) => {
    return kind === 'team' && (role === 'ADMIN' || role === 'SALES') && keyId !== oldKeyId
  })
  if (!next) throw new Error('the account has no other key')
  expect(await barriers()).toEqual([])

  // Another key beside it: proved, switched.
  await page.getByRole('button', { name: 'Rotate…' }).click()
  await page.getByRole('radio', { name: /^Planned/ }).check()
  await page.locator('input[type=file]').setInputFiles(next.privateKeyPath)
  await page.getByText('P-256 private key', { exact: true }).waitFor()
  expect(await page.getByLabel('Key ID').inputValue()).toBe(next.keyId)
  expect(await barriers()).toEqual([])
  await page.getByRole('button', { name: 'Check the new key' }).click()
  await page.getByText(/^The new key serves\. Now/).waitFor({ timeout: 60_000 })
  await heading(`Credentials of Team key ${next.keyId}`).waitFor()
  expect(await barriers()).toEqual([])

  // Revoked at Apple, said here, and seen refused.
  await revoke(oldKeyId)
  await page.getByRole('button', { name: 'It is revoked' }).click()
  await page.getByText(`Done. Apple refuses ${oldLabel}`).waitFor({ timeout: 60_000 })
  await page.getByRole('heading', { level: 2, name: oldLabel }).waitFor({ state: 'detached' })
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
