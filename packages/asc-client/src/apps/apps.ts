import { type Page, walk } from '../paging.ts'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'
import { APP_FIELDS, appsCount, appsDocument, type AscApp } from './apps-document.ts'

/** Apple's largest page. Apple: List apps. */
const PAGE_SIZE = 200

/** One request, `GET /v1/apps?limit=1`, for the number of apps; null where Apple leaves it out. */
export async function countApps(options: PipelineOptions): Promise<number | null> {
  const query = { limit: 1, 'fields[apps]': ['name'] }
  const from = await exchange(options, { target: { path: '/v1/apps', query }, accept: 'application/json' })
  return readJson(from, appsCount, options.timeoutMs)
}

/** All apps, one request per 200, as long as the caller goes on asking. */
export function listApps(options: PipelineOptions, maxPages: number): AsyncGenerator<Page<AscApp>> {
  const query = { limit: PAGE_SIZE, 'fields[apps]': APP_FIELDS }
  return walk(
    { path: '/v1/apps', query },
    {
      maxPages,
      ask: (target) => exchange(options, { target, accept: 'application/json' }),
      read: (from) => readJson(from, appsDocument, options.timeoutMs),
    },
  )
}
