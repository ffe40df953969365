import { queryDatabase } from '@gatehouse/vitest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPrivateKey } from './api-key.ts'
import { ask, newOwner, post, signIn, startGateway, type TestGateway } from './gateway.ts'
import { keptLog } from './kept-log.ts'

const { log, lines } = keptLog()
let gateway: TestGateway
let cookie: string
let databaseUrl: string

beforeAll(async () => {
  const kept = async (url: string) => (databaseUrl = url)
  gateway = await startGateway({}, { log, databaseUrl: kept })
  cookie = await signIn(gateway, (await newOwner(gateway)).email)
})
afterAll(() => gateway?.stop())

const send = (query: string, variables: object = {}) => ask(gateway, query, { cookie, variables })

const pem = newPrivateKey()
const row = 'Northwind,dach,,Team key,ABCDE12345,57246542-96fe-1a63-e053-0824d011072a,80012345'
const input = {
  text: `client,tags,manager,label,key id,issuer id,vendor numbers,colour\n${row},blue\nNorthwind,uk,,,,,,\n`,
  files: [{ name: 'AuthKey_ABCDE12345.p8', text: pem }],
}
const preview = `mutation ($input: ImportInput!) { previewImport(input: $input) {
  preview { columns { name used } counts { new refused } rows { line outcome problems { column message } } }
  userErrors { code field message hint } } }`
const start = `mutation ($input: ImportInput!) { startImport(input: $input) {
  import { id job { kind state total } counts { new refused waiting }
    rows(first: 10) { totalCount nodes { line clientName outcome client { id } integration { state } } } }
  userErrors { code field message } } }`

describe('an import over GraphQL (12)', () => {
  it('is tried without a trace, and started with its keys sealed', async () => {
    const tried = await send(preview, { input })
    expect(tried.errors).toEqual([])
    expect(tried.data.previewImport).toMatchObject({
      userErrors: [],
      preview: {
        counts: { new: 1, refused: 1 },
        rows: [{ line: 2, outcome: 'NEW' }, { outcome: 'REFUSED' }],
      },
    })
    expect(tried.data.previewImport.preview.columns.at(-1)).toEqual({ name: 'colour', used: null })
    expect(await queryDatabase(databaseUrl, 'select from import_row')).toEqual([])

    const started = await send(start, { input })
    expect(started.errors).toEqual([])
    const made = started.data.startImport.import
    expect(made).toMatchObject({
      job: { kind: 'IMPORT', state: 'QUEUED' },
      counts: { new: 0, refused: 1, waiting: 1 },
      rows: { totalCount: 2, nodes: [{ clientName: 'Northwind', outcome: null, client: null }, {}] },
    })
    const twice = await send(start, { input })
    expect(twice.data.startImport.import.id).toBe(made.id)
    const found = await send(
      'query ($id: ID!) { import(id: $id) { id } imports(first: 5) { nodes { id } } }',
      made,
    )
    expect(found.data).toEqual({ import: { id: made.id }, imports: { nodes: [{ id: made.id }] } })

    const body = pem.split('\n')[1] ?? ''
    expect(JSON.stringify([tried, started, twice, found])).not.toContain(body)
    expect(lines.join('')).not.toContain(body)
  })

  it('takes Reporter tokens, and answers with the account alone', async () => {
    const token = '0d1c2b3a-439d-4cef-a72e-5c465f8343d4'
    const text = `client,reporter token,reporter account,vendor numbers\nOrbit,${token},2821955,85442110\nKite,2821955,${token},${token}\n`
    const rows = '{ line outcome clientName reporterAccount problems { column message hint } }'
    const tried = await send(
      `mutation ($input: ImportInput!) { previewImport(input: $input) { preview { columns { used } rows ${rows} } } }`,
      { input: { text } },
    )
    expect(tried.errors).toEqual([])
    expect(tried.data.previewImport.preview).toMatchObject({
      columns: [{}, { used: 'REPORTER_TOKEN' }, { used: 'REPORTER_ACCOUNT' }, {}],
      rows: [
        { outcome: 'NEW', reporterAccount: '2821955' },
        { outcome: 'REFUSED', reporterAccount: null },
      ],
    })
    const started = await send(
      `mutation ($input: ImportInput!) { startImport(input: $input) { import { id rows(first: 5) { nodes ${rows} } } } }`,
      { input: { text } },
    )
    expect(started.errors).toEqual([])
    const kept = await queryDatabase(databaseUrl, 'select wanted, problems from import_row')
    expect(JSON.stringify([tried, started, kept])).not.toContain(token)
    expect(lines.join('')).not.toContain(token)
  })

  it('says what is wrong with a file at its field', async () => {
    const wrong = await send(preview, { input: { text: 'firma:stichworte\nNorthwind:a\n' } })
    expect(wrong.data.previewImport).toMatchObject({
      preview: null,
      userErrors: [
        { code: 'INVALID', field: 'text', hint: expect.stringContaining('commas, semicolons or tabs') },
      ],
    })
  })

  it('refuses ten megabytes with a sentence', async () => {
    const text = `client\n${'x'.repeat(10 * 1024 * 1024)}`
    const answer = await post(
      gateway,
      '/graphql',
      { query: preview, variables: { input: { text } } },
      { cookie },
    )
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('larger than 1 MB') }],
    })
  })
})
