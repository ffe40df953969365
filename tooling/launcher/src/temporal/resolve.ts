import { existsSync } from 'node:fs'
import { Unavailable } from '../unavailable.ts'
import { builtTemporal, buildTemporal, findGo } from './build.ts'
import { downloadTemporal, downloadedTemporal } from './download.ts'
import { findOnPath } from './on-path.ts'
import type { Progress } from './progress.ts'
import { isUsableTemporal } from './version.ts'

/**
 * The path of a Temporal CLI: on PATH, else what an earlier run fetched or built, else the SDK's download, else
 * built with Go.
 * @throws {Unavailable} where none of these is to be had; its message says which to provide
 */
export async function resolveTemporal(progress: Progress): Promise<string> {
  const onPath = findOnPath('temporal')
  if (onPath && (await isUsableTemporal(onPath))) return onPath
  for (const kept of [builtTemporal(), downloadedTemporal()]) {
    if (kept && existsSync(kept) && (await isUsableTemporal(kept))) return kept
  }
  const downloaded = await downloadTemporal(progress)
  if (downloaded && (await isUsableTemporal(downloaded))) return downloaded
  if (await findGo()) return buildTemporal(progress)
  throw new Unavailable(
    'Temporal, which orders the work, is not to be had here: no `temporal` (1.5 or newer) on PATH, ' +
      'no answer from temporal.download, and no Go 1.26 to build it with. Provide one of these, ' +
      'or set TEMPORAL_ADDRESS to a server that runs already.',
  )
}
