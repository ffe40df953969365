import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE, ROOT } from '../paths.ts'
import type { Progress } from './progress.ts'

const FOLDER = join(CACHE, 'temporal', 'download')
const MAIN = fileURLToPath(new URL('./download-main.ts', import.meta.url))

/** Without a first byte in this time there is no way out to the internet. */
const FIRST_BYTE_MS = 8_000
const WHOLE_MS = 5 * 60_000

/** What an earlier run downloaded. */
export function downloadedTemporal(): string | undefined {
  if (!existsSync(FOLDER)) return undefined
  // The SDK names it temporal-<sdk>-<version>, and while it grows with another ending.
  const name = readdirSync(FOLDER).find((file) => /^temporal-.*\d(\.exe)?$/.test(file))
  return name && join(FOLDER, name)
}

/** Lets Temporal's SDK download its server; undefined where that is not reachable. */
export async function downloadTemporal(progress: Progress): Promise<string | undefined> {
  progress('asking temporal.download for Temporal')
  mkdirSync(FOLDER, { recursive: true })
  // A process of its own, because the SDK's download cannot be given up.
  const child = spawn(process.execPath, [MAIN, FOLDER], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const firstByte = setTimeout(() => readdirSync(FOLDER).length === 0 && child.kill('SIGKILL'), FIRST_BYTE_MS)
  const whole = setTimeout(() => child.kill('SIGKILL'), WHOLE_MS)
  await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(firstByte)
  clearTimeout(whole)
  return downloadedTemporal()
}
