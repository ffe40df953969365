import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'
import { buildIconDocument, storeIconDocument, type AscIcon } from './icon-documents.ts'

/** One request for an app's icon in the store. */
export async function readStoreIcon(options: PipelineOptions, appAscId: string): Promise<AscIcon | null> {
  const path = `/v1/apps/${encodeURIComponent(appAscId)}`
  const query = {
    include: 'appStoreIcon',
    'fields[apps]': ['appStoreIcon'],
    'fields[buildIcons]': ['iconAsset', 'iconType'],
  }
  const from = await exchange(options, { target: { path, query }, accept: 'application/json' })
  return readJson(from, storeIconDocument, options.timeoutMs)
}

/** One request for the icon of an app's newest build; `builds/{id}/icons` is often empty, the token is not. */
export async function readBuildIcon(options: PipelineOptions, appAscId: string): Promise<AscIcon | null> {
  const query = {
    'filter[app]': appAscId,
    sort: '-uploadedDate',
    limit: 1,
    'fields[builds]': ['iconAssetToken'],
  }
  const from = await exchange(options, { target: { path: '/v1/builds', query }, accept: 'application/json' })
  return readJson(from, buildIconDocument, options.timeoutMs)
}
