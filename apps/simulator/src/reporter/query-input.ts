import { ReporterError } from './reporter-error.ts'

/** What a command line of Reporter asks for. */
export interface CommandLine {
  app: 'Sales' | 'Finance'
  method: string
  parameters: string[]
  /** `a=` and `m=` on the command line; both may come as fields of the request as well. */
  account: string | null
  mode: string | null
}

/**
 * Reads `[p=Reporter.properties, a=2821955, Sales.getReport, 85442109,Sales,Summary,Daily,20260718]`, as leniently as
 * public clients need: doubled brackets, and blanks where commas should be.
 * @throws {ReporterError} 100 without a command
 */
export function readQueryInput(text: string): CommandLine {
  const items = text.replace(/^[[\s]+|[\]\s]+$/g, '').split(/\s*,\s*|[\s[\]]+/)
  const at = items.findIndex((item) => /^(Sales|Finance)\.\w+$/.test(item))
  const [app, method] = items[at]?.split('.') ?? []
  if ((app !== 'Sales' && app !== 'Finance') || method === undefined) throw new ReporterError(100)
  const options = new Map(
    items.slice(0, at).map((item): [string, string] => {
      const [name = '', ...value] = item.split('=')
      return [name, value.join('=')]
    }),
  )
  return {
    app,
    method,
    parameters: withoutTrailingBlanks(items.slice(at + 1)),
    account: options.get('a') ?? null,
    mode: options.get('m') ?? null,
  }
}

/** Clients that have no version to name send the comma before it all the same. */
function withoutTrailingBlanks(items: string[]): string[] {
  const last = items.findLastIndex((item) => item !== '')
  return items.slice(0, last + 1)
}
