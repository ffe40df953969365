const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The wall clock of Apple's reporting day. */
export interface PacificTime {
  /** `YYYY-MM-DD` */
  on: string
  hour: number
  minute: number
}

/** What a clock on the wall in Cupertino shows at an instant. Apple: report days are Pacific days. */
export function pacificTime(instantMs: number): PacificTime {
  const parts = new Map(format.formatToParts(instantMs).map((part) => [part.type, part.value]))
  return {
    on: `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`,
    hour: Number(parts.get('hour')),
    minute: Number(parts.get('minute')),
  }
}
