import { createRequire } from 'node:module'
import type Reporter from 'appstore-reporter'

/** Uses appstore-reporter as its page says, but for the host, and prints what it got. */
const [host = '', accessToken = '', vendorNumber = '', date = ''] = process.argv.slice(2)
// CommonJS, whose default export an import would wrap once more.
const module = createRequire(import.meta.url)('appstore-reporter') as { default: typeof Reporter } // as its types say
const client = new module.default({ accessToken })
const http = (client.sales as unknown as { request: { instance: { defaults: { baseURL: string } } } }).request
  .instance // axios, kept private
http.defaults.baseURL = `${host}/reportservice`

const rows = await client.sales.getReport({
  vendorNumber,
  reportType: 'Sales',
  reportSubType: 'Summary',
  dateType: 'Daily',
  date,
} as Parameters<typeof client.sales.getReport>[0]) // its enumerations are these words
process.stdout.write(
  JSON.stringify({
    status: await client.sales.getStatus(),
    accounts: await client.sales.getAccounts(),
    vendors: await client.sales.getVendors(),
    rows: rows.length,
  }),
)
