import { exchange, type PipelineOptions } from '../transport/pipeline.ts'
import { readJson } from '../transport/read-json.ts'
import { appDetailsDocument, buildIconDocument, type AscAppDetails, type AscIcon } from './icon-documents.ts'

/** One request for an app's store icon and its platforms. */
export async function readAppDetails(options: PipelineOptions, appAscId: string): Promise<AscAppDetails> {
  const path = `/v1/apps/${encodeURIComponent(appAscId)}`
  const query = {
    include: ['appStoreIcon', 'appStoreVersions'],
    'fields[apps]': ['appStoreIcon', 'appStoreVersions'],
    'fields[appStoreVersions]': ['platform'],
    'fields[buildIcons]': ['iconAsset', 'iconType'],
    'limit[appStoreVersions]': 50,
  }
  const from = await exchange(options, { target: { path, query }, accept: 'application/json' })
  return readJson(from, appDetailsDocument, options.timeoutMs)
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
