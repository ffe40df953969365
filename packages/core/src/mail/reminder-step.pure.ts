const dayMs = 86_400_000

/** In how many days an access ends, and which reminder is due for it: the nearest of `remindDays` that is reached; null while none is. */
export function reminderStep(
  expiresAt: Date,
  at: Date,
  remindDays: readonly number[],
): { days: number; step: number } | null {
  const leftMs = expiresAt.getTime() - at.getTime()
  if (leftMs <= 0) return null
  const days = Math.ceil(leftMs / dayMs)
  const reached = remindDays.filter((step) => leftMs <= step * dayMs)
  return reached.length === 0 ? null : { days, step: Math.min(...reached) }
}
