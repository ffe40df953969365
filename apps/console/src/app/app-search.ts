import { compact, textOf } from '../list/search-text.ts'
import { readRange } from './range.ts'

/** What the chart shows. Proceeds are shown in one currency at a time: currencies are never added. */
export const METRICS = ['units', 'redownloads', 'updates', 'proceeds'] as const
/** One of the metrics of a sales chart. */
export type Metric = (typeof METRICS)[number]

/** What the address of an app's sales says; defaults are left out. */
export interface AppSearch {
  range?: string
  metric?: Exclude<Metric, 'units'>
  cur?: string
  by?: 'territory'
  table?: '1'
}

/** Reads the address of an app's sales. */
export function readAppSearch(search: Record<string, unknown>): AppSearch {
  const metric = search['metric']
  const cur = textOf(search, 'cur')
  return compact({
    by: search['by'] === 'territory' ? ('territory' as const) : undefined,
    cur: cur !== undefined && /^[A-Z]{3}$/.test(cur) ? cur : undefined,
    metric: metric === 'redownloads' || metric === 'updates' || metric === 'proceeds' ? metric : undefined,
    range: readRange(search['range']),
    table: search['table'] === '1' ? ('1' as const) : undefined,
  })
}
