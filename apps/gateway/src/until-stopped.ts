/** Waits for the word to stop: SIGTERM, SIGINT, or the end of the process that started this one. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, () => resolve())
  })
}
