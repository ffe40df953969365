import { createTestDatabase } from '@gatehouse/vitest'
import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, replaceSales, type Reach } from '../src/index.ts'
import { apply, batches, salesFile, salesRow, type PlainSalesRow } from './sales-rows.ts'
import { addAccount, addDelivery, addWorkspace, type SeededAccount } from './seed.ts'

const database = await createTestDatabase()
const sql = postgres(database.url, { max: 2, onnotice: () => undefined })
const db = openDatabase({ url: database.url })
let account: SeededAccount
let reach: Reach

beforeAll(async () => {
  account = await addAccount(sql, await addWorkspace(sql))
  reach = { workspaceId: account.workspace_id, memberId: null, everything: true }
})
afterAll(async () => {
  await db.close()
  await sql.end()
  await database.drop()
})

describe('a file', () => {
  it('goes into the leaves of its month, and the ledger says so', async () => {
    const delivery = await addDelivery(sql, account, '2026-02-28')
    const rows = [salesRow(1, { units: 3 }), salesRow(2, { units: 4 }), salesRow(3, { territory: 'FR' })]
    expect(await apply(db, reach, salesFile(delivery), rows)).toEqual({ rows: 3, applied: true })
    const leaves =
      await sql`select distinct tableoid::regclass::text as leaf from sales_fact where delivery_id = ${delivery}
      union select distinct tableoid::regclass::text from sales_daily where delivery_id = ${delivery} order by 1`
    expect(leaves.map((row) => row['leaf'])).toEqual(['sales_daily_202602', 'sales_fact_202602'])
    expect(await ledger(delivery)).toMatchObject({
      state: 'HOME',
      rows: 3,
      revision: 1,
      sha256: 'first',
      source: 'API',
    })
    expect(await changes(delivery)).toEqual([{ kind: 'delivery', client_id: account.client_id }])
    expect(await summary(delivery)).toMatchObject([
      {
        territory: 'DE',
        units: 7,
        day: '2026-02-28',
        client_id: account.client_id,
        provider_id: account.provider_id,
      },
      { territory: 'FR', units: 1 },
    ])
  })

  it('that is home already changes nothing', async () => {
    const delivery = await addDelivery(sql, account, '2026-02-27')
    await apply(db, reach, salesFile(delivery), [salesRow(1)])
    const before = await everything(delivery)
    const again = await replaceSales(db, reach, salesFile(delivery), () => {
      throw new Error('nobody asks for the rows')
    })
    expect(again).toEqual({ rows: 0, applied: false })
    expect(await everything(delivery)).toEqual(before)
  })

  it('that Apple restated replaces the rows of its own delivery and no other', async () => {
    const [delivery, other] = [
      await addDelivery(sql, account, '2026-02-26'),
      await addDelivery(sql, account, '2026-02-25'),
    ]
    await apply(db, reach, salesFile(delivery), [salesRow(1), salesRow(2, { territory: 'JP' })])
    await apply(db, reach, salesFile(other), [salesRow(1)])
    const untouched = await everything(other)
    await apply(db, reach, salesFile(delivery, 'restated'), [salesRow(1, { units: 9 })])
    expect(await summary(delivery)).toMatchObject([{ territory: 'DE', units: 9 }])
    expect(await facts(delivery)).toHaveLength(1)
    expect(await ledger(delivery)).toMatchObject({ rows: 1, revision: 2, sha256: 'restated' })
    expect(await everything(other)).toEqual(untouched)
  })

  it('without rows empties its day', async () => {
    const delivery = await addDelivery(sql, account, '2026-02-24')
    await apply(db, reach, salesFile(delivery), [salesRow(1)])
    expect(await apply(db, reach, salesFile(delivery, 'empty'), [])).toEqual({ rows: 0, applied: true })
    expect([await facts(delivery), await summary(delivery)]).toEqual([[], []])
    expect(await ledger(delivery)).toMatchObject({ state: 'HOME', rows: 0 })
  })

  it('that breaks off leaves everything as it was', async () => {
    const delivery = await addDelivery(sql, account, '2026-02-23')
    await apply(db, reach, salesFile(delivery), [salesRow(1)])
    const before = await everything(delivery)
    const broken = async function* () {
      yield* batches([salesRow(1, { units: 5 }), salesRow(2)])
      throw new Error('line 3 has 23 fields of 28')
    }
    await expect(replaceSales(db, reach, salesFile(delivery, 'broken'), broken)).rejects.toThrow(
      'line 3 has 23 fields',
    )
    expect(await everything(delivery)).toEqual(before)
    expect(await apply(db, reach, salesFile(delivery, 'whole'), [salesRow(1)])).toMatchObject({
      applied: true,
    })
  })

  it('that Postgres refuses leaves everything as it was', async () => {
    const delivery = await addDelivery(sql, account, '2026-02-22')
    const before = await everything(delivery)
    const wrong = salesRow(2, { title: 'No text of Postgres has \0' })
    await expect(apply(db, reach, salesFile(delivery), [salesRow(1), wrong])).rejects.toThrow('encoding')
    expect(await everything(delivery)).toEqual(before)
  })

  it('for a delivery out of reach is refused', async () => {
    const foreign = await addAccount(sql, await addWorkspace(sql))
    const delivery = await addDelivery(sql, foreign, '2026-02-01')
    await expect(apply(db, reach, salesFile(delivery), [salesRow(1)])).rejects.toThrow('not in the ledger')
    expect(await facts(delivery)).toEqual([])
  })
})

describe('a row', () => {
  it('keeps every sign of its texts', async () => {
    const signs = fc.string({ unit: 'grapheme', maxLength: 12 })
    const nasty = fc.constantFrom(
      '\\',
      '\\.',
      '\\N',
      '\\t',
      'a\tb',
      'a\nb',
      'a\r\nb',
      '日本語 🏳️‍🌈',
      '" "',
      '',
      "'; drop table app; --",
    )
    const text = fc.oneof(signs, nasty).filter((value) => !value.includes('\0'))
    const delivery = await addDelivery(sql, account, '2026-01-15')
    const rows = fc.array(
      fc.record({ title: text, sku: text, promoCode: fc.option(text.filter((value) => value !== '')) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    await fc.assert(
      fc.asyncProperty(rows, fc.uuid(), async (texts, sha256) => {
        await apply(
          db,
          reach,
          salesFile(delivery, sha256),
          texts.map((values, line) => salesRow(line, values)),
        )
        const stored = await sql`select title, sku, promo_code as "promoCode" from sales_fact
          where delivery_id = ${delivery} order by line`
        expect([...stored]).toEqual(texts)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every number as it was written', async () => {
    const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`))
    const number = fc
      .tuple(fc.constantFrom('', '-'), digits(14), fc.option(digits(14)))
      .map(([sign, whole, behind]) => `${sign}${whole}${behind === null ? '' : `.${behind}`}`)
    const delivery = await addDelivery(sql, account, '2026-01-16')
    const amounts = { developerProceeds: number, customerPrice: number }
    const row = fc.record({ units: fc.integer({ min: -999_999_999, max: 999_999_999 }), ...amounts })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.uuid(), async (rows, sha256) => {
        // Of no type that is summed, so that no sum leaves what an integer holds.
        const facts = rows.map((values, line) => salesRow(line, { ...values, productType: 'X' }))
        await apply(db, reach, salesFile(delivery, sha256), facts)
        const stored = await sql`select units, developer_proceeds::text as "developerProceeds",
          customer_price::text as "customerPrice" from sales_fact where delivery_id = ${delivery} order by line`
        const asText =
          await sql`select units, "developerProceeds"::numeric::text, "customerPrice"::numeric::text
          from jsonb_to_recordset(${sql.json(rows)}) as r (units int, "developerProceeds" text, "customerPrice" text)`
        expect([...stored]).toEqual([...asText])
      }),
      { numRuns: 40 },
    )
  })

  it('of an app that no catalogue has listed has none, and is summed all the same', async () => {
    const delivery = await addDelivery(sql, account, '2026-01-14')
    const rows = [salesRow(1, { appId: null }), salesRow(2, { appId: account.app_id })]
    await apply(db, reach, salesFile(delivery), rows)
    const summed = await summary(delivery)
    expect(summed.map((row) => row['app_id'])).toEqual(expect.arrayContaining([null, account.app_id]))
    expect(summed).toHaveLength(2)
  })

  it('finds its app by what the provider’s catalogue holds, and no other’s', async () => {
    await addAccount(sql, account.workspace_id)
    const delivery = await addDelivery(sql, account, '2026-01-13')
    const offered: unknown[] = []
    await replaceSales(db, reach, salesFile(delivery), (apps) => {
      offered.push(...apps)
      return batches([])
    })
    expect(offered).toEqual([{ id: account.app_id, ascId: expect.any(String), sku: null }])
  })
})

describe('the summary', () => {
  const kinds = {
    units: ['1', '1F', '1T', '1-B', 'F1', '1EU', 'IA1', 'IA9', 'IAY', 'IA1-M', 'FI1'],
    redownloads: ['3', '3F'],
    updates: ['7', '7F', '7T', 'F7'],
    none: ['IA3', 'X9'],
  }
  const productType = fc.constantFrom(...Object.values(kinds).flat())
  const money = fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, milli]) => `${whole}.${String(milli).padStart(3, '0')}`)
  const row = fc.record({
    productType,
    // A refund: negative units, proceeds per unit still positive.
    units: fc.integer({ min: -50, max: 100_000 }),
    developerProceeds: money,
    proceedsCurrency: fc.constantFrom('EUR', 'USD', 'JPY', '', null),
    territory: fc.constantFrom('DE', 'FR', 'JP'),
    appleIdentifier: fc.constantFrom('1500000001', '1500000002'),
  })

  it('is the sum of the rows, exact to the last decimal and apart by currency', async () => {
    const delivery = await addDelivery(sql, account, '2026-01-10')
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 25 }), fc.uuid(), async (values, sha256) => {
        const rows = values.map((each, line) => salesRow(line, each))
        await apply(db, reach, salesFile(delivery, sha256), rows)
        const stored =
          await sql`select apple_identifier || territory || proceeds_currency as key, units, redownloads,
          updates, (proceeds * 1000)::bigint::text as milli, proceeds = round(proceeds, 3) as exact
          from sales_daily where delivery_id = ${delivery} order by 1`
        expect([...stored]).toEqual(summed(rows))
      }),
      { numRuns: 60 },
    )
  })

  /** The same sums, in whole thousandths. */
  function summed(rows: PlainSalesRow[]) {
    const sums = new Map<string, { units: number; redownloads: number; updates: number; milli: bigint }>()
    for (const each of rows) {
      const key = `${each.appleIdentifier}${each.territory}${each.proceedsCurrency ?? ''}`
      const sum = sums.get(key) ?? { units: 0, redownloads: 0, updates: 0, milli: 0n }
      sums.set(key, sum)
      for (const kind of ['units', 'redownloads', 'updates'] as const)
        if (kinds[kind].includes(each.productType ?? '')) sum[kind] += each.units
      sum.milli += BigInt(each.units) * BigInt((each.developerProceeds ?? '').replace('.', ''))
    }
    return [...sums]
      .map(([key, { milli, ...sum }]) => ({ key, ...sum, milli: String(milli), exact: true }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  }
})

const facts = async (delivery: string) => [
  ...(await sql`select * from sales_fact where delivery_id = ${delivery} order by line`),
]
const summary = async (delivery: string) => [
  ...(await sql`select *, day::text as day from sales_daily where delivery_id = ${delivery} order by territory, units`),
]
const ledger = async (delivery: string) => (await sql`select * from delivery where id = ${delivery}`)[0]
const changes = async (delivery: string) => [
  ...(await sql`select kind, client_id from change where entity_id = ${delivery}`),
]
const everything = async (delivery: string) => [
  await facts(delivery),
  await summary(delivery),
  await ledger(delivery),
  await changes(delivery),
]
