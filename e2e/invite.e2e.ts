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

const patience = { timeout: 60_000 }

async function control<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${stack.control}/__control${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`the simulator answers ${answer.status}: ${text}`)
  return (text ? JSON.parse(text) : null) as Answer // as the simulator describes it
}

test('an agency’s own user is registered, invited to two accounts, accepted, removed and invited again (AD-1 AD-2 AD-5 MA-10 MA-17 MA-18)', async () => {
  const { page, complaints } = journey
  const { email } = stack.accountant
  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const accounts = ['Kite GmbH', 'Kite Labs']
  // They work at the first three accounts from the start; the demo has two.
  for (const name of ['Fern', ...accounts]) await control('POST', '/accounts', { name })
  const ofPerson = (name: string, rest = '') => `/accounts/${encodeURIComponent(name)}/${rest}`
  const accept = async (name: string) => {
    const person = { email, firstName: 'Harbour', lastName: 'Reports', roles: ['FINANCE'] }
    await control('POST', ofPerson(name, 'invitations'), person)
    await control('POST', ofPerson(name, `invitations/${email}/accept`))
  }
  onTestFailed(async () => {
    console.info(`The page stood at ${page.url()}:\n${await page.locator('main').innerText()}`)
  })
  await page.goto(stack.signInLink)
  await heading('Overview').waitFor()
  const workspace = page.url().replace(/\/overview.*/, '')

  // Once, for the workspace.
  await page.goto(`${workspace}/settings/service-user`)
  await heading(/^Service user$/).waitFor()
  const { reporterToken } = await control<{ reporterToken: { value: string } }>('GET', `/apple-ids/${email}`)
  await page.getByLabel('Address of its Apple Account').fill(email)
  await page.getByLabel('First name').fill('Harbour')
  await page.getByLabel('Last name').fill('Reports')
  await page.getByLabel('Its Reporter token').fill(reporterToken.value)
  await page.getByRole('button', { name: 'Ask Apple and register' }).click()
  await page.getByText(/has to be used for nothing else/).waitFor()
  await page.getByRole('checkbox', { name: /used for nothing else/ }).check()
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Ask Apple and register' }).click()
  await heading('Accounts that it reaches').waitFor(patience)
  expect(await page.getByText('nobody’s yet').count()).toBe(3)
  expect(await page.content()).not.toContain(reporterToken.value)
  expect(await journey.findBarriers()).toEqual([])

  // For each client: roles follow from the purpose, and what the client does stands there to be copied.
  await page.goto(`${workspace}/connect/new`)
  await page.getByRole('combobox', { name: 'Client' }).fill('Kite')
  await page.getByRole('option', { name: /Add “Kite” as/ }).click()
  await page.getByRole('radio', { name: /Invite our user/ }).check()
  await page.getByLabel('Name of account 1').fill('Kite GmbH')
  await page.getByRole('button', { name: 'Add another account' }).click()
  await page.getByLabel('Name of account 2').fill('Kite, as we call it')
  await page
    .getByText(/Customer Support: Reads reviews/)
    .first()
    .waitFor()
  await page.getByText(`Use ${email} for nothing else`).waitFor()
  await page.getByLabel('Address of their Admin').fill('admin@kite.example')
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Ask for 2 accounts' }).click()
  await heading('What Kite’s Admin does at Apple').waitFor(patience)
  await heading('What Apple will show').waitFor()
  await page.getByRole('link', { name: /Users and Access › People/ }).waitFor()
  await page.getByText(/They end it at any time/).waitFor()
  const line = (name: string) => page.getByRole('region', { name: `Invitation to ${name}` })
  await line('Kite GmbH').getByText('Waiting for Kite’s Admin to invite').waitFor()
  expect(await line('Kite GmbH').getByText('not yet').count()).toBe(4)
  expect(await journey.findBarriers()).toEqual([])

  // The lines tick by themselves; only which account the second is, a person says.
  for (const name of accounts) await accept(name)
  await line('Kite GmbH').getByRole('button', { name: 'I have accepted it by hand' }).click()
  await line('Kite GmbH').getByText('The first report is here.').waitFor(patience)
  const second = line('Kite, as we call it')
  await second.getByRole('button', { name: 'Approve an account' }).click()
  await page.getByRole('radio', { name: /Kite Labs/ }).check()
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Approve an account' }).click()
  await second.getByText('The first report is here.').waitFor(patience)
  await line('Kite GmbH').getByRole('link', { name: 'Open the first sales' }).click()
  await page.locator('canvas').first().waitFor(patience)
  await page.goBack()

  // Its own key shows what no report tells, where Apple lets it.
  await line('Kite GmbH').getByRole('link', { name: 'Open integration' }).click()
  await page.getByText('Working').first().waitFor(patience)
  const integration = page.url()
  const { keys } = await control<{ keys: { kind: string; keyId: string; privateKeyPath: string }[] }>(
    'GET',
    '/accounts/Kite%20GmbH',
  )
  const individual = keys.find(({ kind }) => kind === 'individual')
  await page.goto(`${workspace}/settings/service-user`)
  await page.getByRole('button', { name: 'Register an API key' }).click()
  await page.locator('input[type=file]').setInputFiles(individual?.privateKeyPath ?? '')
  expect(await journey.findBarriers()).toEqual([])
  await page.getByRole('button', { name: 'Ask Apple and register' }).click()
  await page.getByText('each account is being looked at').waitFor(patience)
  await page.getByRole('button', { name: 'Remove key' }).waitFor()
  expect(await journey.findBarriers()).toEqual([])
  await page.goto(integration)
  await page.getByRole('button', { name: 'Check access' }).click(patience)
  await page.getByText('by the API key of our user').first().waitFor(patience)

  // Removed at Apple, it says so, and is invited again in place.
  await control('DELETE', ofPerson('Kite GmbH', `people/${email}`))
  await page.getByRole('button', { name: 'Check access' }).click(patience)
  await page.getByText('Removed at Apple').first().waitFor(patience)
  await page
    .getByText(/no longer reaches the client's account/)
    .first()
    .waitFor()
  await page.getByText(/^Its numbers are seen by .+\.$/).waitFor()
  await page.getByRole('button', { name: 'Invite again' }).click()
  await page.getByText('Waiting for Kite’s Admin to invite').waitFor(patience)
  expect(await journey.findBarriers()).toEqual([])
  await accept('Kite GmbH')
  await page.getByRole('button', { name: 'I have accepted it by hand' }).click()
  await page.getByText('Working').first().waitFor(patience)
  expect(complaints).toEqual([])
})
