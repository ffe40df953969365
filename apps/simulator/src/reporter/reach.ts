import type { Account } from '../data/account.ts'
import type { CommandContext } from './command.ts'
import { ReporterError } from './reporter-error.ts'

/** Roles that see an application's reports. Apple: "Sales and Trends", "Payments and Financial Reports". */
const ROLES: Record<CommandContext['app'], readonly string[]> = {
  Sales: ['ACCOUNT_HOLDER', 'ADMIN', 'FINANCE', 'SALES', 'ACCESS_TO_REPORTS'],
  Finance: ['ACCOUNT_HOLDER', 'ADMIN', 'FINANCE'],
}

/** The accounts whose reports the Apple ID sees in this application. */
export function accountsInReach({ world, app, appleId }: CommandContext): Account[] {
  return world.appleIds
    .membershipsOf(appleId.email)
    .filter(({ roles }) => roles.some((role) => ROLES[app].includes(role)))
    .map(({ account }) => account)
}

/** The account that a command is about. @throws {ReporterError} 214 when several could be meant, 215 for a wrong number */
export function accountMeant(context: CommandContext): Account {
  const accounts = accountsInReach(context)
  const { accountNumber } = context
  if (accountNumber === null) {
    const [only, second] = accounts
    if (only === undefined) throw new ReporterError(215)
    if (second !== undefined) throw new ReporterError(214)
    return only
  }
  const named = accounts.find((account) => account.reporterAccount === accountNumber)
  if (named === undefined) throw new ReporterError(215)
  return named
}
