const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** An Apple day (`2026-11-18`) as one writes it: `18 Nov 2026`. */
export const longDay = (day: string): string => format.format(new Date(`${day}T00:00:00Z`))
