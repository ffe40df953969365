import { useEffect } from 'react'

/** Pages without a stream of their own are read again this often while they are looked at, in milliseconds. */
const READ_EVERY_MS = 15_000

/** Reads a page again from time to time. What is shown stays until the new answer is here. */
export function useRereading(
  ask: (options: { requestPolicy: 'network-only' }) => void,
  everyMs = READ_EVERY_MS,
): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) ask({ requestPolicy: 'network-only' })
    }, everyMs)
    return () => clearInterval(timer)
  }, [ask, everyMs])
}
