import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { dayNumber, dayText, isDay } from '../clock/day.ts'
import type { Account } from '../data/account.ts'
import { publicationOf } from '../reports/publication.ts'
import { dailySales } from '../reports/sales-report.ts'
import { findAccount, type World } from '../world.ts'
import { describeAccount } from '../describe.ts'
import { ControlError } from './control-error.ts'

const day = z.string().refine(isDay, 'must be a day YYYY-MM-DD')
const salesQuery = z.strictObject({ from: day, to: day, vendorNumber: z.string().optional() })
const restateInput = z.strictObject({ reportDate: day })
const MAX_DAYS = 400

/** Accounts, and the truth about their sales that tests compare with. */
export function accountRoutes(server: FastifyInstance, world: World): void {
  server.get('/accounts', () => ({
    accounts: world.accounts.map((account) => describeAccount(world, account)),
  }))
  server.get<{ Params: { name: string } }>('/accounts/:name', (request) =>
    describeAccount(world, getAccount(world, request.params.name)),
  )
  server.get<{ Params: { name: string } }>('/accounts/:name/sales', (request) =>
    salesTruth(world, getAccount(world, request.params.name), salesQuery.parse(request.query)),
  )
  server.post<{ Params: { name: string } }>('/accounts/:name/restatements', (request) => {
    const { reportDate } = restateInput.parse(request.body)
    return {
      reportDate,
      revision: world.restatements.restate(getAccount(world, request.params.name), dayNumber(reportDate)),
    }
  })
}

function getAccount(world: World, name: string): Account {
  const account = findAccount(world, name)
  if (account === null)
    throw new ControlError(404, `There is no account "${name}". GET /__control/accounts lists them.`)
  return account
}

function salesTruth(world: World, account: Account, query: z.infer<typeof salesQuery>): unknown {
  const from = dayNumber(query.from)
  const to = dayNumber(query.to)
  if (to < from || to - from >= MAX_DAYS)
    throw new ControlError(400, `"to" must be at most ${MAX_DAYS} days after "from".`)
  if (query.vendorNumber !== undefined && !account.vendorNumbers.includes(query.vendorNumber)) {
    throw new ControlError(404, `${account.name} has no vendor number ${query.vendorNumber}.`)
  }
  const days = Array.from({ length: to - from + 1 }, (_, index) => dayTruth(world, account, from + index))
  return { account: account.name, days }
}

function dayTruth(world: World, account: Account, on: number): unknown {
  const table = dailySales(account, on, world.book, world.restatements.revisionOf(account, on))
  return {
    on: dayText(on),
    publication: publicationOf(on, world.clock.nowMs()),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column, index) => [column, row[index]])),
    ),
  }
}
