import { gunzipped } from '../gzip/gunzipped.ts'
import type { Answer } from './answer.ts'

/**
 * Reads a small body as text, packed or not: at most `maxBytes`, within `withinMs` in all, however slowly it
 * drips.
 * @throws {GzipError} TOO_LARGE, or when it was packed and is damaged; {AscNetworkError} when it breaks off or
 * takes longer.
 */
export async function readText(
  answer: Answer,
  limits: { maxBytes: number; withinMs: number },
): Promise<string> {
  const timer = setTimeout(() => answer.giveUp(), limits.withinMs)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of gunzipped(answer.body, limits)) text += decoder.decode(chunk, { stream: true })
    return text + decoder.decode()
  } finally {
    clearTimeout(timer)
  }
}
