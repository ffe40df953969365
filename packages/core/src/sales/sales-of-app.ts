import { appQueries, deliveryQueries, salesQueries } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { daysBetween, isDay } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { problem } from '../problems/domain-error.ts'
import type { SalesView } from '../views.ts'
import { assembleSales } from './assemble-sales.ts'

/** The longest range that one question may span. */
const longestRangeDays = 400

export interface SalesOfAppInput {
  appId: string
  /** Apple days, both included. */
  from: string
  to: string
  granularity: 'DAY' | 'WEEK'
  groupBy: readonly 'TERRITORY'[]
}

/**
 * An app's sales with how complete each day is: a number, nothing sold, not due yet, or missing with its reason.
 * @throws {DomainError} INVALID for a range upside down or over 400 days, NOT_FOUND, FORBIDDEN.
 */
export async function salesOfApp(deps: Deps, actor: Actor, input: SalesOfAppInput): Promise<SalesView> {
  authorise(actor, 'sales.read')
  checkRange(input)
  const loaded = await deps.db.read(reachOf(actor), async (tx) => {
    const app = isUuid(input.appId) ? await appQueries.findApp(tx, input.appId) : null
    if (!app)
      throw problem('NOT_FOUND', 'There is no such app, or it is not shared with you.', { field: 'id' })
    const range = {
      appId: app.id,
      fromOn: input.from,
      toOn: input.to,
      byTerritory: input.groupBy.includes('TERRITORY'),
    }
    // The ledger first: a file that arrives between the two is then missing for a moment, and never a day without sales.
    const deliveries = await deliveryQueries.deliveriesOfProvider(tx, app.providerId, input.from, input.to)
    const rows = await salesQueries.salesOfApp(tx, { ...range, granularity: input.granularity })
    const dayRows =
      input.granularity === 'DAY' ? rows : await salesQueries.salesOfApp(tx, { ...range, granularity: 'DAY' })
    return { deliveries, rows, dayRows }
  })
  return assembleSales(input, loaded, deps.now())
}

function checkRange({ from, to }: SalesOfAppInput): void {
  const wrong = [from, to].find((day) => !isDay(day))
  if (wrong !== undefined)
    throw problem('INVALID', `“${wrong}” is no day; days are written as 2026-11-18.`, { field: 'range' })
  if (daysBetween(from, to) < 0) {
    throw problem('INVALID', `The range ends (${to}) before it begins (${from}).`, {
      field: 'range',
      hint: 'Swap the two days.',
    })
  }
  if (daysBetween(from, to) + 1 > longestRangeDays) {
    throw problem('INVALID', `A range has at most ${longestRangeDays} days.`, {
      field: 'range',
      hint: 'Ask for parts of it.',
    })
  }
}
