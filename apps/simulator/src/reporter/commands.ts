import type { Command } from './command.ts'
import { getAccounts, getStatus, getVendors, getVendorsAndRegions } from './list-commands.ts'
import { getFinanceReport, getReportVersion, getSalesReport } from './report-commands.ts'
import { deleteToken, generateToken, viewToken } from './token-commands.ts'

const BOTH: Readonly<Record<string, Command>> = {
  getStatus,
  getAccounts,
  viewToken,
  generateToken,
  deleteToken,
}

/** Every command that goes over the wire, by application. Apple: Reporter guide; `getVersion` never leaves the jar. */
export const COMMANDS: Readonly<Record<'Sales' | 'Finance', Readonly<Record<string, Command>>>> = {
  Sales: { ...BOTH, getVendors, getReport: getSalesReport, getReportVersion },
  Finance: { ...BOTH, getVendorsAndRegions, getReport: getFinanceReport },
}
