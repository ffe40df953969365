import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { tidyDraftsIn, withDraft } from './draft.ts'
import { fileName, MissingFileError, type RawFiles } from './raw-files.ts'

/** Where in an S3 raw files lie. Credentials are found as the AWS SDK finds them: environment, role, profile. */
export interface S3Place {
  bucket: string
  /** What keys begin with; empty or ending in a slash. One installation has it to itself. */
  prefix: string
  region: string
  /** For an S3 that is not Amazon's. */
  endpoint: string | null
}

/**
 * Raw files in an S3 bucket: `prefix/ab/abcdef…`, by sha256 in hex. A body lies on this machine's disk until its name
 * is known, since an object cannot be renamed. Nothing is tried twice here: the workflow does that.
 */
export function s3Files(place: S3Place, draftFolder = tmpdir()): RawFiles {
  const { bucket: Bucket, prefix, region, endpoint } = place
  const client = new S3Client({
    region,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 1,
    // Others than Amazon's do not know checksums that trail a body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const shelves = `${prefix}files/`
  const keyOf = (sha256: string) => `${shelves}${sha256.slice(0, 2)}/${sha256}`
  const at = (sha256: string) => ({ Bucket, Key: keyOf(sha256) })
  return {
    keep: (body) =>
      withDraft(draftFolder, body, async ({ path, sha256, sizeBytes }) => {
        const Body = createReadStream(path)
        await client.send(new PutObjectCommand({ ...at(sha256), Body, ContentLength: sizeBytes }))
      }),
    read: (sha256) => opened(client, at(sha256), sha256),
    list: async ({ after, limit }) => {
      const found = await client.send(
        new ListObjectsV2Command({
          Bucket,
          Prefix: shelves,
          MaxKeys: limit,
          ...(after === null ? {} : { StartAfter: keyOf(after) }),
        }),
      )
      const names = (found.Contents ?? []).map(({ Key = '' }) => Key.slice(Key.lastIndexOf('/') + 1))
      return names.filter((name) => fileName.test(name))
    },
    remove: async (sha256, unlessKeptAfter) => {
      const found = await client.send(new HeadObjectCommand(at(sha256))).catch(nullWhenMissing)
      if (!found?.LastModified || found.LastModified > unlessKeptAfter) return false
      await client.send(new DeleteObjectCommand(at(sha256)))
      return true
    },
    tidyDrafts: (before) => tidyDraftsIn(draftFolder, before),
  }
}

async function* opened(
  client: S3Client,
  at: { Bucket: string; Key: string },
  sha256: string,
): AsyncGenerator<Uint8Array> {
  const found = await client.send(new GetObjectCommand(at)).catch(nullWhenMissing)
  if (!found) throw new MissingFileError(sha256)
  if (!(found.Body instanceof Readable)) throw new Error('S3 answered without a body')
  yield* found.Body as AsyncIterable<Uint8Array> // bytes: no encoding was set
}

function nullWhenMissing(error: unknown): null {
  if (
    error instanceof S3ServiceException &&
    error.$metadata.httpStatusCode === 404 &&
    error.name !== 'NoSuchBucket'
  )
    return null
  throw error
}
