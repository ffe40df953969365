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
  const { year, month, dayOfMonth } = civil(day)
  const total = year * 12 + (month - 1) + months
  const inYear = Math.floor(total / 12)
  const inMonth = (total % 12) + 1
  return dayOf(inYear, inMonth, Math.min(dayOfMonth, lengthOfMonth(inYear, inMonth)))
}

interface CivilDay {
  year: number
  /** 1 to 12 */
  month: number
  dayOfMonth: number
}

const DAYS_IN_ERA = 146_097
/** From 0000-03-01, where the arithmetic below starts its years, to 1970-01-01. */
const EPOCH_SHIFT = 719_468

/** Year, month and day of a day count, by integer arithmetic: lives of subscribers ask for millions of them. */
function civil(day: number): CivilDay {
  const shifted = day + EPOCH_SHIFT
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const inEra = shifted - era * DAYS_IN_ERA
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100))
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const dayOfMonth = inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth }
}

function dayOf(year: number, month: number, dayOfMonth: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearInEra = shiftedYear - era * 400
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const inEra = yearInEra * 365 + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100) + inYear
  return era * DAYS_IN_ERA + inEra - EPOCH_SHIFT
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function lengthOfMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0)
}

/** Whether a text is a real calendar day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? dayText(dayNumber(text)) === text
    : false
}
