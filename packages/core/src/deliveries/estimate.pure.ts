/** When work will be done if it goes on as it has since `startedAt`; null before anything is done. */
export function estimateDoneAt(work: {
  startedAt: Date
  now: Date
  done: number
  total: number
}): Date | null {
  if (work.done === 0) return null
  const msPerStep = Math.max(0, work.now.getTime() - work.startedAt.getTime()) / work.done
  return new Date(work.now.getTime() + Math.max(0, work.total - work.done) * msPerStep)
}
