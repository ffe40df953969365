import { readFileSync, renameSync, statSync } from 'node:fs'

const ROTATE_AT_BYTES = 10_000_000

/** The end of a log, indented, for a message. */
export function lastLines(file: string, count = 12): string {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count)
    return lines.map((line) => `    ${line}`).join('\n')
  } catch {
    return ''
  }
}

/** Puts a log aside that has grown long; one older piece is kept. */
export function rotateLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > ROTATE_AT_BYTES) renameSync(file, `${file}.1`)
}
