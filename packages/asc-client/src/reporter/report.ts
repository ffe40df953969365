import type { SalesReportAnswer, SalesReportQuery } from '../sales/sales-report-query.ts'
import { ReporterCode } from './reporter-code.ts'
import { asked, post, readAnswer, type ReporterOptions, type ReporterQuestion } from './ask.ts'
import { ReporterError } from './reporter-error.ts'

const FREQUENCIES = { DAILY: 'Daily', WEEKLY: 'Weekly', MONTHLY: 'Monthly', YEARLY: 'Yearly' } as const

const ABSENCES: Readonly<Record<number, Exclude<SalesReportAnswer['outcome'], 'FILE'>>> = {
  [ReporterCode.NO_SALES]: 'NO_SALES',
  [ReporterCode.NOT_YET]: 'NOT_YET',
  [ReporterCode.LATE]: 'NOT_YET',
  [ReporterCode.DELAYED]: 'NOT_YET',
  [ReporterCode.NO_LONGER_KEPT]: 'NO_LONGER_KEPT',
}

/** One report; see `ReporterClient.downloadSalesReport`. */
export async function downloadReport(
  options: ReporterOptions,
  of: Pick<ReporterQuestion, 'secrets' | 'account'>,
  query: SalesReportQuery,
): Promise<SalesReportAnswer> {
  try {
    return await asked(options, 'Sales', () => download(options, of, query, null))
  } catch (error) {
    if (!(error instanceof ReporterError)) throw error
    const absence = ABSENCES[error.code ?? 0]
    if (absence) return { outcome: absence }
    const version = error.code === ReporterCode.VERSION_MISSING ? /\b\d+_\d+\b/.exec(error.words)?.[0] : null
    if (!version) throw error
    return asked(options, 'Sales', () => download(options, of, query, version))
  }
}

async function download(
  options: ReporterOptions,
  of: Pick<ReporterQuestion, 'secrets' | 'account'>,
  query: SalesReportQuery,
  version: string | null,
): Promise<SalesReportAnswer> {
  const parameters = [
    query.vendorNumber,
    'Sales',
    'Summary',
    FREQUENCIES[query.frequency],
    query.reportDate.replaceAll('-', ''),
    ...(version === null ? [] : [version]),
  ]
  const question = { ...of, app: 'Sales', line: `getReport, ${parameters.join(',')}` } as const
  const answer = await post(options, question)
  const { packed, body } = await opened(answer.body)
  if (!packed) {
    const text = await readAnswer(options, question, { ...answer, body })
    // Neither a report nor an error that anybody knows.
    throw new ReporterError({
      command: 'Sales.getReport',
      status: answer.status,
      code: null,
      words: text.slice(0, 200),
    })
  }
  return { outcome: 'FILE', body, fileName: answer.header('filename'), version, requestId: null }
}

/** Looks at the first two bytes, which are a gzip file's or not: content types and codings differ from client to client. */
async function opened(
  source: AsyncIterable<Uint8Array>,
): Promise<{ packed: boolean; body: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]()
  let head = new Uint8Array()
  while (head.length < 2) {
    const { value, done } = await pieces.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  async function* body() {
    try {
      yield head
      for (;;) {
        const { value, done } = await pieces.next()
        if (done) return
        yield value
      }
    } finally {
      await pieces.return?.()
    }
  }
  return { packed: head[0] === 0x1f && head[1] === 0x8b, body: body() }
}
