import { readFileSync } from 'node:fs'
import {
  appsGetCollection,
  createClient,
  salesReportsGetCollection,
  usersGetCollection,
} from 'appstore-connect-sdk'

/** Uses appstore-connect-sdk as its page says, and prints what it got. */
const [issuerId = '', privateKeyId = '', keyPath = '', vendorNumber = '', reportDate = ''] =
  process.argv.slice(2)
const client = createClient({ issuerId, privateKeyId, privateKey: readFileSync(keyPath, 'utf8') })
const apps = await appsGetCollection({
  client,
  query: {
    limit: 3,
    sort: ['name'],
    include: ['appInfos'],
    'fields[apps]': ['name', 'sku', 'appInfos'],
    'filter[sku]': [],
  },
})
const page = await appsGetCollection({
  client,
  query: { limit: 3, sort: ['name'], include: ['appInfos'], 'fields[apps]': ['name', 'sku', 'appInfos'] },
})
const users = await usersGetCollection({ client, query: { 'filter[roles]': ['ADMIN', 'FINANCE'] } })
const report = await salesReportsGetCollection({
  client,
  parseAs: 'arrayBuffer',
  query: {
    'filter[vendorNumber]': [vendorNumber],
    'filter[reportType]': ['SALES'],
    'filter[reportSubType]': ['SUMMARY'],
    'filter[frequency]': ['DAILY'],
    'filter[reportDate]': [reportDate],
  },
})
const wrong = await appsGetCollection({ client, query: { limit: 500 } })
process.stdout.write(
  JSON.stringify({
    empty: apps.data,
    apps: page.data?.data.map((app) => app.attributes?.name),
    next: page.data?.links.next,
    users: users.data?.meta?.paging.total,
    reportType: report.response?.headers.get('content-type'),
    wrong: wrong.error,
  }),
)
