import type { Account } from '../data/account.ts'
import type { Answer } from '../http/answer.ts'
import { TERRITORIES } from '../data/territories.ts'
import { publicationOf } from '../reports/publication.ts'
import { tableGzip } from '../reports/tsv.ts'
import { writeReport } from '../reports/write-report.ts'
import type { Command, CommandContext } from './command.ts'
import { accountMeant } from './reach.ts'
import { latestVersion, readReporterWish, type ReporterWish } from './report-wish.ts'
import { ReporterError } from './reporter-error.ts'
import { textAnswer } from './words.ts'

const WEEK_DAYS = 7

/** `Sales.getReport`: the same file that the API gives for the same day. */
export const getSalesReport: Command = {
  credential: 'TOKEN',
  parameters: [5, 6],
  async run(context) {
    const account = accountMeant(context)
    const [vendorNumber = ''] = context.parameters
    if (!account.vendorNumbers.includes(vendorNumber)) throw new ReporterError(200)
    const wish = readReporterWish(context.world, context.parameters)
    refuseUnpublished(context, account, wish)
    const source = { world: context.world, account, vendorNumber }
    const table = await writeReport(wish.kind.type, source, spanSent(context, account, wish))
    if (table.rows.length === 0) throw new ReporterError(213)
    return fileAnswer(wish, tableGzip(table))
  },
}

/** `Finance.getReport`: checks what Apple checks; no month has a report yet. */
export const getFinanceReport: Command = {
  credential: 'TOKEN',
  parameters: [5, 5],
  run(context) {
    const [vendorNumber = '', region = '', type = '', year = '', period = ''] = context.parameters
    if (!accountMeant(context).vendorNumbers.includes(vendorNumber)) throw new ReporterError(300)
    if (!TERRITORIES.some(({ code }) => code === region.toUpperCase())) throw new ReporterError(316)
    if (type.toLowerCase() !== 'financial') throw new ReporterError(301)
    if (!/^20\d{2}$/.test(year)) throw new ReporterError(314)
    if (!/^(0?[1-9]|1[0-2])$/.test(period)) throw new ReporterError(315)
    throw new ReporterError(213)
  },
}

/** `Sales.getReportVersion`: the latest version of a report type. */
export const getReportVersion: Command = {
  credential: 'TOKEN',
  parameters: [2, 2],
  run({ world, parameters: [type = '', subType = ''] }) {
    return textAnswer(200, latestVersion(world, type, subType))
  },
}

function refuseUnpublished({ world, strike }: CommandContext, account: Account, wish: ReporterWish): void {
  const report = { reportDate: wish.reportDate, reportType: wish.kind.type }
  const delayed = strike('reportDelayed', report, account)
  if (delayed !== null) {
    const estimatedAt = new Date(world.clock.nowMs() + delayed.lateHours * 3_600_000).toISOString()
    throw new ReporterError(117, `Reports are delayed. The estimated time of availability is ${estimatedAt}.`)
  }
  if (strike('vendorRefused', report, account) !== null) throw new ReporterError(200)
  if (strike('reportWithheld', report, account) !== null) throw new ReporterError(211)
  if (strike('reportWithdrawn', report, account) !== null) throw new ReporterError(209)
  const lateHours = strike('reportLate', report, account)?.lateHours ?? 0
  const publication = publicationOf(wish.frequency, wish.span, world.clock.nowMs(), lateHours)
  if (publication === 'NOT_YET') throw new ReporterError(210)
  if (publication === 'GONE') throw new ReporterError(209)
}

/** Live defect: now and then a weekly report is another week's file (AppSales-Mobile checks for it). */
function spanSent({ strike }: CommandContext, account: Account, wish: ReporterWish): ReporterWish['span'] {
  const { span, frequency } = wish
  if (frequency !== 'WEEKLY' || strike('wrongWeek', {}, account) === null) return span
  return { from: span.from - WEEK_DAYS, to: span.to - WEEK_DAYS }
}

function fileAnswer({ kind, frequency, vendorNumber, reportDate }: ReporterWish, body: Buffer): Answer {
  const prefix = kind.type === 'SALES' ? `S_${frequency.charAt(0)}` : kind.fileName
  const fileName = `${prefix}_${vendorNumber}_${reportDate.replaceAll('-', '')}.txt`
  return {
    status: 200,
    headers: {
      'content-type': 'application/a-gzip',
      // Some public clients know a report by this coding alone, others by its first two bytes.
      'content-encoding': 'agzip',
      filename: `${fileName}.gz`,
      downloadmsg: `Successfully downloaded ${fileName}.gz`,
    },
    body,
  }
}
