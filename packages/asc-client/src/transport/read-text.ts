import type { Answer } from './answer.ts'

/** A body read as text, and whether it was cut at the limit. */
export interface BoundedText {
  text: string
  whole: boolean
}

/**
 * Reads a small body: at most `maxBytes`, within `withinMs`. A larger one is cut and given up.
 * @throws {AscNetworkError} when it breaks off or takes longer.
 */
export async function readText(
  answer: Answer,
  source: AsyncIterable<Uint8Array>,
  limits: { maxBytes: number; withinMs: number },
): Promise<BoundedText> {
  const timer = setTimeout(() => answer.giveUp(), limits.withinMs)
  const decoder = new TextDecoder()
  let text = ''
  let sizeBytes = 0
  try {
    for await (const chunk of source) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > limits.maxBytes) return { text, whole: false }
      text += decoder.decode(chunk, { stream: true })
    }
    return { text: text + decoder.decode(), whole: true }
  } finally {
    clearTimeout(timer)
  }
}
