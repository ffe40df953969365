import type { AppSalesQuery, AppSalesQueryVariables } from '../graphql/graphql.ts'
import { previousRange, resolveRange } from './range.ts'

type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Key extends '__typename' ? never : Key]: Plain<Value[Key]> }
    : Value

/** The sales of an app as they are read, without the names that only the cache needs. */
export type Sales = Plain<NonNullable<AppSalesQuery['app']>['sales']>

/** The stretch of days before, as long as the range, all territories together. */
export type PreviousSales = Plain<NonNullable<AppSalesQuery['app']>['previous']>

/** The variables of the sales query for an address. */
export const salesVariables = (id: string, range: string | undefined): AppSalesQueryVariables => {
  const days = resolveRange(range)
  return { id, range: days, previous: previousRange(days) }
}
