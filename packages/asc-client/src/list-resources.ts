import type { z } from 'zod'
import { type ListDocument, type Page, walk } from './paging.ts'
import { exchange, type PipelineOptions } from './transport/pipeline.ts'
import { readJson } from './transport/read-json.ts'

/** How a listing is cut: `pageSize` resources a page (Apple: at most 200), `maxPages` pages. */
export interface Cut {
  pageSize: number
  maxPages: number
}

/** Lists resources page by page, one request each, as long as the caller goes on asking. */
export function listResources<Row>(
  options: PipelineOptions,
  list: {
    path: string
    query: Record<string, string | readonly string[]>
    document: z.ZodType<ListDocument<Row>>
  },
  { pageSize, maxPages }: Cut,
): AsyncGenerator<Page<Row>> {
  return walk(
    { path: list.path, query: { limit: pageSize, ...list.query } },
    {
      maxPages,
      ask: (target) => exchange(options, { target, accept: 'application/json' }),
      read: (from) => readJson(from, list.document, options.timeoutMs),
    },
  )
}
