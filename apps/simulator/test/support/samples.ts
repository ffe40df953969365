import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../../../shared/samples/', import.meta.url)

/** Whether the collection of real reports lies beside the repository; tests that compare with it need it. */
export const haveSamples = existsSync(folder)

export function sampleText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}
