import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { dayNumber, dayText } from '../clock/day.ts'
import type { Account } from '../data/account.ts'
import { vendorNumberOn } from '../data/account.ts'
import { REPORT_KINDS } from '../reports/catalogue.ts'
import { publicationOf } from '../reports/publication.ts'
import type { ReportSource } from '../reports/source.ts'
import { writeReport } from '../reports/write-report.ts'
import type { World } from '../world.ts'
import { dayInput, getAccount } from './accounts.ts'
import { ControlError } from './control-error.ts'

const truthQuery = z.strictObject({ from: dayInput, to: dayInput, vendorNumber: z.string().optional() })
const types = REPORT_KINDS.map((kind) => kind.type)
const MAX_DAYS = 400

/** What the daily reports of an account say, as JSON: tests compare every fact with it, published or not. */
export function truthRoutes(server: FastifyInstance, world: World): void {
  server.get<{ Params: { name: string } }>('/accounts/:name/sales', ({ params, query }) =>
    truth(world, getAccount(world, params.name), 'SALES', truthQuery.parse(query)),
  )
  server.get<{ Params: { name: string; type: string } }>(
    '/accounts/:name/reports/:type',
    ({ params, query }) => {
      if (!types.includes(params.type))
        throw new ControlError(404, `There is no report ${params.type}; there are ${types.join(', ')}.`)
      return truth(world, getAccount(world, params.name), params.type, truthQuery.parse(query))
    },
  )
}

async function truth(
  world: World,
  account: Account,
  type: string,
  query: z.infer<typeof truthQuery>,
): Promise<unknown> {
  const from = dayNumber(query.from)
  const to = dayNumber(query.to)
  if (to < from || to - from >= MAX_DAYS)
    throw new ControlError(400, `"to" must be at most ${MAX_DAYS} days after "from".`)
  if (query.vendorNumber !== undefined && !account.vendorNumbers.includes(query.vendorNumber)) {
    throw new ControlError(404, `${account.name} has no vendor number ${query.vendorNumber}.`)
  }
  const days: unknown[] = []
  for (let day = from; day <= to; day += 1) {
    const vendorNumber = query.vendorNumber ?? vendorNumberOn(account, day)
    days.push(await dayTruth({ world, account, vendorNumber }, type, day))
  }
  return { account: account.name, days }
}

async function dayTruth(source: ReportSource, type: string, day: number): Promise<unknown> {
  const span = { from: day, to: day }
  const table = await writeReport(type, source, span)
  return {
    on: dayText(day),
    vendorNumber: source.vendorNumber,
    publication: publicationOf('DAILY', span, source.world.clock.nowMs()),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column, index) => [column, row[index]])),
    ),
  }
}
