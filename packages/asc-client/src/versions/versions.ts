import { type Cut, listResources } from '../list-resources.ts'
import type { Page } from '../paging.ts'
import type { PipelineOptions } from '../transport/pipeline.ts'
import { VERSION_FIELDS, versionsDocument, type AscAppVersion } from './version-documents.ts'

/** The versions of an app on all its platforms, in the order that Apple likes. */
export function listVersions(
  options: PipelineOptions,
  appAscId: string,
  cut: Cut,
): AsyncGenerator<Page<AscAppVersion>> {
  const path = `/v1/apps/${encodeURIComponent(appAscId)}/appStoreVersions`
  const query = { 'fields[appStoreVersions]': VERSION_FIELDS }
  return listResources(options, { path, query, document: versionsDocument }, cut)
}
