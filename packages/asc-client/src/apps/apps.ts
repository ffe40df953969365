import { type Cut, listResources } from '../list-resources.ts'
import type { Page } from '../paging.ts'
import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'
import { APP_FIELDS, appsCount, appsDocument, type AscApp } from './apps-document.ts'

/** One request, `GET /v1/apps?limit=1`, for the number of apps; null where Apple leaves it out. */
export async function countApps(options: PipelineOptions): Promise<number | null> {
  const query = { limit: 1, 'fields[apps]': ['name'] }
  const from = await exchange(options, { target: { path: '/v1/apps', query }, accept: 'application/json' })
  return readJson(from, appsCount, options.timeoutMs)
}

/** All apps, or those of these numbers, one request per page, as long as the caller goes on asking. */
export const listApps = (
  options: PipelineOptions,
  cut: Cut,
  ascIds?: readonly string[],
): AsyncGenerator<Page<AscApp>> =>
  listResources(
    options,
    {
      path: '/v1/apps',
      query: { 'fields[apps]': APP_FIELDS, ...(ascIds && { 'filter[id]': ascIds }) },
      document: appsDocument,
    },
    cut,
  )
