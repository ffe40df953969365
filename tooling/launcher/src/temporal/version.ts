import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// Temporal: task queue fairness came with server 1.29, that is CLI 1.5.
const OLDEST = { major: 1, minor: 29 }

/** Whether the program is a Temporal CLI whose server knows fairness; false where it does not run at all. */
export async function isUsableTemporal(path: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 60_000 })
    return isNewEnough(stdout)
  } catch {
    return false
  }
}

/** @param text for example `temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)` */
export function isNewEnough(text: string): boolean {
  const [, major, minor] = /\(Server (\d+)\.(\d+)/.exec(text) ?? []
  if (major === undefined || minor === undefined) return false
  return Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor)
}
