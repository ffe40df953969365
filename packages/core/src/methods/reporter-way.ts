import { createReporterClient, ReporterError, type ReporterClient } from '@gatehouse/asc-client'
import { refusalParams, type CapabilityName } from '../integrations/capabilities.pure.ts'
import { proved, type Finding } from '../integrations/probe.ts'
import { reasonOf, type Reason } from '../problems/apple-failure.ts'
import { CannotAskAppleError } from '../problems/cannot-ask-apple.ts'
import type { Opened, ProbeInput, Way } from './way.ts'

/** A way with a Reporter token, to one account behind it. */
export function reporterWay({ baseUrl, secret, reporterAccount, beforeRequest, onOutcome }: Opened): Way {
  if (reporterAccount === null) throw new CannotAskAppleError('KEY_UNUSABLE')
  const account = reporterAccount
  const client = createReporterClient({ baseUrl, accessToken: secret, beforeRequest, onOutcome })
  return {
    source: 'REPORTER',
    api: null,
    knock: async () => void (await client.listVendors(account)),
    probe: (input) => probeReporter(client, account, input),
    downloadSales: (query) => client.downloadSalesReport(account, query),
  }
}

async function probeReporter(client: ReporterClient, account: string, input: ProbeInput): Promise<Finding[]> {
  const sales = await probeSales(client, account, input)
  if (sales.reason && sales.reason.code !== 'VENDOR_REMOVED') return [sales]
  return [sales, await probeFinance(client, account)]
}

async function probeSales(client: ReporterClient, account: string, input: ProbeInput): Promise<Finding> {
  try {
    const vendors = await client.listVendors(account)
    const gone = input.vendorNumbers.find((number) => !vendors.includes(number))
    return gone === undefined
      ? proved('SALES')
      : refused('SALES', { code: 'VENDOR_REMOVED', params: { vendorNumber: gone } }, null)
  } catch (error) {
    const reason = reasonOf(error, { capability: refusalParams('SALES').capability, worked: input.worked })
    if (!reason) throw error
    return refused('SALES', reason, error)
  }
}

/** Somebody who sees sales alone reaches no account in Finance. */
async function probeFinance(client: ReporterClient, account: string): Promise<Finding> {
  try {
    const accounts = await client.listFinanceAccounts()
    if (accounts.some(({ number }) => number === account)) return proved('FINANCE')
    const params = { ...refusalParams('FINANCE'), of: 'PERSON' }
    return refused('FINANCE', { code: 'ROLE_INSUFFICIENT', params }, null)
  } catch (error) {
    if (!(error instanceof ReporterError)) throw error
    // What is not needed holds nothing up.
    return { name: 'FINANCE', status: 'UNKNOWN', reason: null, appleSaid: error.words }
  }
}

const refused = (name: CapabilityName, reason: Reason, error: unknown): Finding => ({
  name,
  status: 'REFUSED',
  reason,
  appleSaid: error instanceof ReporterError ? error.words : null,
})
