import type { SalesReportAnswer, SalesReportQuery } from '../sales/sales-report-query.ts'
import { ask, type ReporterOptions, type ReporterQuestion } from './ask.ts'
import { downloadReport } from './report.ts'
import { insideOf, isXml, textOf, textsOf } from './words.ts'

/** An account behind a token, as Reporter names it; `number` is Apple's content provider id. */
export interface ReporterAccount {
  number: string
  name: string
}

/**
 * One token's way to Reporter. Every call throws a `ReporterError` for what Reporter refuses and an `AscError` for what
 * lies on the way, and none retries. Apple: Reporter guide; a token works for 180 days or until the next one is made.
 */
export interface ReporterClient {
  /** Resolves when Sales answers at all: `Sales.getStatus`. */
  status(): Promise<void>
  /** The accounts whose sales the token reaches: `Sales.getAccounts`. */
  listAccounts(): Promise<ReporterAccount[]>
  /** The accounts whose financial reports it reaches: `Finance.getAccounts`. Roles: Account Holder, Admin, Finance. */
  listFinanceAccounts(): Promise<ReporterAccount[]>
  /** The vendor numbers of an account: `Sales.getVendors`. */
  listVendors(account: string): Promise<string[]>
  /**
   * One sales report, the same file that the API gives: `Sales.getReport`. A report type that wants a version is asked
   * for again with the one that Apple names.
   */
  downloadSalesReport(account: string, query: SalesReportQuery): Promise<SalesReportAnswer>
}

/** Makes a client for one token; making one sends nothing. */
export function createReporterClient(options: ReporterOptions & { accessToken: string }): ReporterClient {
  const secrets = { accesstoken: options.accessToken }
  const say = (app: ReporterQuestion['app'], line: string, account?: string) =>
    ask(options, { app, line, secrets, ...(account === undefined ? {} : { account }) })
  return {
    status: async () => void (await say('Sales', 'getStatus')),
    listAccounts: async () => accountsIn(await say('Sales', 'getAccounts')),
    listFinanceAccounts: async () => accountsIn(await say('Finance', 'getAccounts')),
    listVendors: async (account) => vendorsIn(await say('Sales', 'getVendors', account)),
    downloadSalesReport: (account, query) => downloadReport(options, { secrets, account }, query),
  }
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim())

/** XML for robots, or `John Smith, 1234567` to a line. */
function accountsIn(text: string): ReporterAccount[] {
  const found = isXml(text)
    ? insideOf(text, 'Account').map((account) => ({
        number: textOf(account, 'Number') ?? '',
        name: textOf(account, 'Name') ?? '',
      }))
    : linesOf(text).map((line) => {
        const [, name = '', number = ''] = /^(.*),\s*(\d+)$/.exec(line) ?? []
        return { number, name }
      })
  return found.filter(({ number }) => /^\d+$/.test(number))
}

const vendorsIn = (text: string): string[] =>
  (isXml(text) ? textsOf(text, 'Vendor') : linesOf(text)).filter((number) => /^\d+$/.test(number))
