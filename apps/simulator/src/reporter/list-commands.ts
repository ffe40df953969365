import { TERRITORIES } from '../data/territories.ts'
import type { Command } from './command.ts'
import { accountMeant, accountsInReach } from './reach.ts'
import { answerIn, type Element } from './words.ts'

/** `getStatus`: whether the application answers at all. */
export const getStatus: Command = {
  credential: 'TOKEN',
  parameters: [0, 0],
  run({ mode, app }) {
    const message = `${app === 'Sales' ? 'Sales and Trends' : 'Payments and Financial Reports'} is available.`
    const status: Element = [
      'Status',
      [
        ['Code', '0'],
        ['Message', message],
      ],
    ]
    return answerIn(mode, status, [message])
  },
}

/** `getAccounts`: the accounts behind the Apple ID, as name and number. */
export const getAccounts: Command = {
  credential: 'TOKEN',
  parameters: [0, 0],
  run(context) {
    const accounts = accountsInReach(context)
    const elements = accounts.map(({ name, reporterAccount }): Element => [
      'Account',
      [
        ['Name', name],
        ['Number', reporterAccount],
      ],
    ])
    const lines = accounts.map(({ name, reporterAccount }) => `${name}, ${reporterAccount}`)
    return answerIn(context.mode, ['Accounts', elements], lines)
  },
}

/** `Sales.getVendors`: the vendor numbers of an account. */
export const getVendors: Command = {
  credential: 'TOKEN',
  parameters: [0, 0],
  run(context) {
    const { vendorNumbers } = accountMeant(context)
    const elements = vendorNumbers.map((number): Element => ['Vendor', number])
    return answerIn(context.mode, ['Vendors', elements], vendorNumbers)
  },
}

/** `Finance.getVendorsAndRegions`: for each vendor number the regions in which it earns. */
export const getVendorsAndRegions: Command = {
  credential: 'TOKEN',
  parameters: [0, 0],
  run(context) {
    const { vendorNumbers } = accountMeant(context)
    const regions = TERRITORIES.map(({ code }): Element => [
      'Region',
      [
        ['Code', code],
        ['Reports', [['Report', 'Financial']]],
      ],
    ])
    const elements = vendorNumbers.map((number): Element => ['Vendor', [['Number', number], ...regions]])
    const codes = TERRITORIES.map(({ code }) => `${code}: Financial`)
    return answerIn(
      context.mode,
      ['VendorsAndRegions', elements],
      vendorNumbers.flatMap((number) => [number, ...codes]),
    )
  },
}
