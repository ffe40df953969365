import { z } from 'zod'
import { folderFiles } from './folder-files.ts'
import type { RawFiles } from './raw-files.ts'
import { s3Files, type S3Place } from './s3-files.ts'

/** Where raw files are kept. */
export type FilesPlace = { folder: string } | { s3: S3Place }

const address = z.url({ protocol: /^s3$/, error: 's3://bucket/prefix?region=…&endpoint=…' })

/** `s3://bucket/prefix?region=eu-central-1`, with `endpoint=https://…` for an S3 that is not Amazon's. */
export const s3Address = address.transform((text, context): S3Place => {
  const url = new URL(text)
  const { region, endpoint, ...others } = Object.fromEntries(url.searchParams)
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    context.addIssue({ code: 'custom', message: `knows region and endpoint, not ${unknown}` })
  if (url.username || url.password)
    context.addIssue({
      code: 'custom',
      message: 'holds no secret: the SDK reads AWS_ACCESS_KEY_ID and its like',
    })
  if (endpoint !== undefined && !URL.canParse(endpoint))
    context.addIssue({ code: 'custom', message: 'endpoint is an address: https://…' })
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '')
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: region ?? 'us-east-1',
    endpoint: endpoint ?? null,
  }
})

/** What the settings of gateway and worker say of raw files. */
export const filesSettings = {
  GATEHOUSE_FILES_DIR: z.string().min(1).optional(),
  GATEHOUSE_FILES_S3: s3Address.optional(),
}

/** The place that settings name: a folder or S3. Null when they name none or both. */
export function filesPlaceOf(settings: {
  GATEHOUSE_FILES_DIR?: string | undefined
  GATEHOUSE_FILES_S3?: S3Place | undefined
}): FilesPlace | null {
  const { GATEHOUSE_FILES_DIR: folder, GATEHOUSE_FILES_S3: s3 } = settings
  if (folder !== undefined && s3 === undefined) return { folder }
  return s3 !== undefined && folder === undefined ? { s3 } : null
}

/** Opens the place. Nothing is asked of it before it is needed. */
export const openFiles = (place: FilesPlace): RawFiles =>
  'folder' in place ? folderFiles(place.folder) : s3Files(place.s3)
