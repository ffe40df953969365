import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, onTestFailed, test, vi } from 'vitest'
import { startJourney, type Journey, type Visitor } from './browser.ts'
import { startStack, type Stack } from './stack.ts'

let stack: Stack
let agency: Journey
let client: Visitor

beforeAll(async () => {
  stack = await startStack()
  agency = await startJourney()
  client = await agency.another()
})

afterAll(async () => {
  await agency?.stop()
  await stack?.stop()
})

/** The .p8 file of the team key of this role of the client that is left to connect. */
async function keyFileOf(role: string): Promise<string> {
  const answer = await fetch(`${stack.control}/__control/accounts`)
  const { accounts } = (await answer.json()) as {
    accounts: { issuerId: string; keys: { kind: string; role: string; privateKeyPath: string }[] }[]
  } // as the simulator tells them
  const keys = accounts.find(({ issuerId }) => issuerId === stack.issuerId)?.keys ?? []
  return keys.find((key) => key.kind === 'team' && key.role === role)?.privateKeyPath ?? ''
}

test('AT-39: a client connects by a link without an account, and the agency sees numbers once it has confirmed the team (AD-24)', async () => {
  const { page } = agency
  const their = client.page
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const theirHeading = (name: string | RegExp) => their.getByRole('heading', { level: 1, name })
  onTestFailed(async () => {
    for (const { page: each } of [agency, client])
      console.info(`A page stood at ${each.url()}:\n${await each.locator('body').innerText()}`)
  })
  /** Everything that the client's page asked for, and with which referrer. */
  const asked: { url: string; referer: string | undefined }[] = []
  their.on('request', (request) => asked.push({ url: request.url(), referer: request.headers()['referer'] }))

  // Instead of connecting a client, the agency hands the steps over; the link's address is shown once.
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  const workspace = /\/w\/([^/]+)/.exec(page.url())?.[1] ?? ''

  // First it says where it helps: that stands beside its own pages at once, and on the client's page below.
  await page.goto(`${stack.url}/w/${workspace}/settings/support`)
  await page.getByLabel('E-mail address or web page').fill('ask us')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('This is neither an e-mail address nor').waitFor()
  await page.getByLabel('E-mail address or web page').fill('help@agency.example')
  await page.getByRole('button', { name: 'Save' }).click()
  const help = page.getByRole('banner').getByRole('link', { name: 'Help', exact: true })
  await help.waitFor()
  expect(await help.getAttribute('href')).toBe('mailto:help@agency.example')
  expect(await agency.findBarriers()).toEqual([])

  await page.goto(`${stack.url}/w/${workspace}/connect/new`)
  await page.getByRole('combobox', { name: 'Client' }).fill(stack.clientName)
  await page.getByRole('option', { name: stack.clientName }).first().click()
  await heading(`Connect ${stack.clientName}`).waitFor()
  await page.getByRole('region', { name: 'Hand over' }).getByRole('button').click()
  await page.getByRole('region', { name: 'Hand over' }).getByRole('checkbox', { name: 'Analytics' }).check()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const address = await page
    .getByRole('region', { name: 'Link', exact: true })
    .locator('p')
    .last()
    .innerText()
  expect(address).toMatch(/\/c#[\w-]{22}$/)
  const token = address.split('#')[1] ?? ''
  expect(await agency.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Done' }).click()
  await page.goto(`${stack.url}/w/${workspace}/clients`)
  await page
    .getByRole('grid', { name: 'Clients' })
    .getByRole('link', { name: stack.clientName, exact: true })
    .first()
    .click()
  await heading(stack.clientName).waitFor()
  await page.getByText('Not opened yet').waitFor()

  // The client opens it: nothing happens before Start.
  await their.goto(address)
  await theirHeading(/asks for access to your App Store numbers$/).waitFor()
  await their.getByRole('link', { name: 'help@agency.example' }).waitFor()
  expect(await client.findBarriers()).toEqual([])
  await page.reload()
  await page.getByText('Not opened yet').waitFor()
  await their.getByRole('button', { name: 'Start' }).click()
  await their.getByRole('heading', { name: 'Make a key' }).waitFor()
  expect(their.url()).toBe(`${stack.url}/c`)
  await page.reload()
  await page.getByText('Opened', { exact: true }).waitFor()
  expect(await client.findBarriers()).toEqual([])

  // They leave for later, and go on where they were.
  await their.locator('input[type=file]').setInputFiles(stack.keyFile)
  await their.getByText('P-256 private key', { exact: true }).waitFor()
  await their.getByRole('button', { name: 'Finish later' }).click()
  await theirHeading('Kept for later').waitFor()
  await their.goto('about:blank')
  await their.goto(address)
  await their.getByRole('button', { name: 'Go on' }).click()

  // A mistake is told at its field; then Apple takes the key.
  await their.locator('input[type=file]').setInputFiles(stack.keyFile)
  await their.getByLabel('Issuer ID').fill('57246542')
  await their.getByLabel('Vendor number').fill(stack.vendorNumber)
  await their.getByRole('button', { name: 'Check with Apple' }).click()
  await their.getByText('An issuer ID looks like').waitFor()
  await their.getByLabel('Issuer ID').fill(stack.issuerId)
  await their.getByRole('button', { name: 'Check with Apple' }).click()
  await their.getByRole('heading', { name: 'Your key works' }).waitFor()
  await their.getByRole('heading', { name: 'Switch analytics on, if you like' }).waitFor()
  expect(await client.findBarriers()).toEqual([])

  // An Admin key would switch analytics on. Who skips it is told what stays off, and may give it yet; a smaller one is refused.
  await their.getByRole('button', { name: 'Skip this' }).click()
  await their.getByText(/^Analytics stay off until an Admin key/).waitFor()
  await their.getByRole('button', { name: 'Give it now' }).click()
  await their.locator('input[type=file]').setInputFiles(await keyFileOf('FINANCE'))
  await their.getByRole('button', { name: 'Check with Apple' }).click()
  await their.getByText(/it is no Admin’s: it cannot switch analytics on/).waitFor()
  await their.getByRole('button', { name: 'Take another file' }).click()
  await their.locator('input[type=file]').setInputFiles(await keyFileOf('ADMIN'))
  await their.getByRole('button', { name: 'Check with Apple' }).click()
  await their.getByRole('heading', { name: 'Your Admin key works' }).waitFor()
  expect(await client.findBarriers()).toEqual([])
  await their.getByRole('button', { name: 'Finish', exact: true }).click()
  await their.getByText('Tick the box to finish.').waitFor()
  await their.getByRole('checkbox').check()
  await their.getByRole('button', { name: 'Finish', exact: true }).click()
  await theirHeading('Thank you, that is all').waitFor()
  await their.getByText(/^The Admin key .* is kept sealed until /).waitFor()
  expect(await client.findBarriers()).toEqual([])

  // Nothing is read before the agency says that this is the client's team.
  await page.reload()
  await page.getByText('Finished: confirm that this is the right account').waitFor()
  await page.getByText(/^Admin key .*: given, and kept sealed until/).waitFor()
  await page.getByText(`No account of ${stack.clientName} is connected yet.`).waitFor()
  await page.getByRole('button', { name: 'Confirm the team' }).click()
  await page.getByText('Team at Apple', { exact: true }).waitFor()
  expect(await agency.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Yes, connect it' }).click()
  await heading(`${stack.clientName} is connected`).waitFor({ timeout: 60_000 })

  // The receipt is the client's to look at, and the used link is closed.
  await their.reload()
  await theirHeading(/^What .* holds of /).waitFor()
  await their.getByText('It is in use for what you agreed to.').waitFor()
  await vi.waitFor(
    async () => {
      await their.reload()
      await their.getByText(/has switched analytics on and was deleted here/).waitFor({ timeout: 1_000 })
    },
    { timeout: 60_000 },
  )
  expect(await client.findBarriers()).toEqual([])
  await their.goto('about:blank')
  await their.goto(address)
  await theirHeading('This link is no longer open.').waitFor()

  // To the first chart.
  await page.getByRole('link', { name: 'Open the integration' }).click()
  await page.getByText('All files of this history are here').waitFor({ timeout: 90_000 })
  await page.getByRole('link', { name: /^Show \d+ apps?$/ }).click()
  const app = page.getByRole('grid', { name: 'Apps' }).getByRole('rowheader').getByRole('link').first()
  await app.click()
  await page.getByRole('figure').locator('canvas').waitFor()

  // Another client gets a page in German, and gives a password for apps instead of a key.
  await page.goto(`${stack.url}/w/${workspace}/connect/new`)
  await page.getByRole('combobox', { name: 'Client' }).fill('Ledger Partners')
  await page.getByRole('option', { name: /Add “Ledger Partners” as/ }).click()
  await heading('Connect Ledger Partners').waitFor()
  await page.getByRole('region', { name: 'Hand over' }).getByRole('button').click()
  await page.getByRole('combobox', { name: 'Language of the page' }).selectOption('de')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await page.getByText(/Guten Tag/).waitFor()
  const german = await page.getByRole('region', { name: 'Link', exact: true }).locator('p').last().innerText()
  await their.goto('about:blank')
  await their.goto(german)
  await theirHeading(/bittet um Zugang zu Ihren App-Store-Zahlen$/).waitFor()
  expect(await their.locator('html').getAttribute('lang')).toBe('de')
  await their.getByRole('button', { name: 'Beginnen' }).click()
  await their.getByRole('radio', { name: /App-spezifisches Passwort/ }).check()
  expect(await client.findBarriers()).toEqual([])
  const { email, appSpecificPassword } = stack.accountant
  await their.getByLabel('Adresse des Apple Accounts').fill(email)
  await their.getByLabel('App-spezifisches Passwort', { exact: true }).fill('Sommer2026!')
  await their.getByRole('button', { name: 'Ansehen, was da ist' }).click()
  await their.getByText(/Das ist kein app-spezifisches Passwort/).waitFor()
  await their.getByLabel('App-spezifisches Passwort', { exact: true }).fill(appSpecificPassword)
  await their.getByRole('button', { name: 'Ansehen, was da ist' }).click()
  await their.getByRole('heading', { name: 'Wählen Sie, wofür es gilt' }).waitFor()
  expect(await client.findBarriers()).toEqual([])
  // Whose accounts are meant, nobody guesses.
  expect(await their.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await their.getByRole('checkbox').first().check()
  await their.getByRole('button', { name: /verbinden$/ }).click()
  await their.getByRole('heading', { name: 'Ihr app-spezifisches Passwort funktioniert' }).waitFor()
  await their.getByRole('checkbox').check()
  await their.getByRole('button', { name: 'Abschließen', exact: true }).click()
  await theirHeading('Danke, das ist alles').waitFor()
  expect(await client.findBarriers()).toEqual([])
  await their.getByRole('combobox', { name: 'Sprache' }).selectOption('en')
  await theirHeading('Thank you, that is all').waitFor()

  // Many are asked at once by a list of names; who is known is mailed, and the others' addresses come in a file.
  await page.goto(`${stack.url}/w/${workspace}/links`)
  await heading('Connect links').waitFor()
  await page.getByRole('button', { name: 'Ask by names' }).first().click()
  await page
    .getByRole('textbox', { name: 'Clients' })
    .fill('Lynx Works, anna@lynx.example\nKiwi & Co\nZephyr, nobody@zephyr')
  const becomes = page.getByRole('region', { name: 'What becomes of each client' })
  await becomes.getByText('new client and link, mailed to anna@lynx.example').waitFor()
  await becomes.getByText('This is no address that a mail can be sent to.').waitFor()
  expect(await agency.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Make the links' }).click()
  await page.getByText('2 rows done.').first().waitFor()
  await page.getByRole('button', { name: 'Close' }).last().click()
  const grid = page.getByRole('grid', { name: 'Connect links' })
  await grid.getByRole('row').filter({ hasText: 'Lynx Works' }).getByText('Not opened yet').waitFor()
  await grid.getByRole('row').filter({ hasText: 'Kiwi & Co' }).getByText('Not sent').waitFor()
  expect(await agency.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await page.getByRole('checkbox', { name: 'With the addresses that nobody was told yet' }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ])
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(lines.filter((line) => /\/c#[\w-]{22}$/.test(line))).toEqual([expect.stringMatching(/^Kiwi & Co,/)])
  await grid.getByRole('row').filter({ hasText: 'Kiwi & Co' }).getByText('Not opened yet').waitFor()

  // The token was in no address that a server or a proxy sees, and nobody else was asked for anything.
  expect(asked.filter(({ url }) => !url.startsWith(stack.url) && !url.startsWith('about:'))).toEqual([])
  const sent = asked.map(({ url, referer }) => `${url.split('#')[0]} ${referer ?? ''}`)
  expect(sent.filter((line) => line.includes(token))).toEqual([])
  expect([...agency.complaints, ...client.complaints]).toEqual([])
})
