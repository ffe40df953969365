const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an Apple day `YYYY-MM-DD`. Days are counted, never instants. */
export function dayNumber(on: string): number {
  return Math.round(Date.parse(`${on}T00:00:00Z`) / DAY_MS)
}

/** The Apple day `YYYY-MM-DD` of a day count. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** `MM/DD/YYYY`, as the sales reports write days. */
export function slashedDay(day: number): string {
  const text = dayText(day)
  return `${text.slice(5, 7)}/${text.slice(8, 10)}/${text.slice(0, 4)}`
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: number): number {
  return (day + 3) % 7
}

/** The same day of the month some months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS)
}

/** Whether a text is a real calendar day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? dayText(dayNumber(text)) === text
    : false
}
