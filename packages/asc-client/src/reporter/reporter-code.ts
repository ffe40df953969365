/** Reporter's errors that mean something for what happens next. Apple: Reporter guide, "Errors". */
export const ReporterCode = {
  PASSWORD_REFUSED: 108,
  DELAYED: 117,
  INCOMPLETE: 119,
  VERSION_MISSING: 121,
  TOKEN_EXPIRED: 123,
  TOKEN_INVALID: 124,
  TOKEN_NOT_ACCEPTED: 125,
  PASSWORD_MISSING: 131,
  TOKEN_MISSING: 132,
  VENDOR_REFUSED: 200,
  NO_LONGER_KEPT: 209,
  NOT_YET: 210,
  LATE: 211,
  UNEXPECTED: 212,
  NO_SALES: 213,
  ACCOUNT_WANTED: 214,
  ACCOUNT_REFUSED: 215,
  ACCOUNT_UNKNOWN: 216,
  FINANCE_VENDOR_REFUSED: 300,
} as const

/**
 * Sentences by which an error is known that came without its number: to people, and now and then to robots too, Reporter
 * answers with the sentence alone.
 */
const SENTENCES: readonly (readonly [RegExp, number])[] = [
  [/invalid username and password/i, ReporterCode.PASSWORD_REFUSED],
  [/reports are delayed/i, ReporterCode.DELAYED],
  [/include the version parameter/i, ReporterCode.VERSION_MISSING],
  [/token (is|has) expired/i, ReporterCode.TOKEN_EXPIRED],
  [/token is invalid/i, ReporterCode.TOKEN_INVALID],
  [/invalid vendor number/i, ReporterCode.VENDOR_REFUSED],
  [/no longer available/i, ReporterCode.NO_LONGER_KEPT],
  [/not available yet/i, ReporterCode.NOT_YET],
  [/unexpected error occurred/i, ReporterCode.UNEXPECTED],
  [/there were no sales/i, ReporterCode.NO_SALES],
  [/more than one account/i, ReporterCode.ACCOUNT_WANTED],
  [/account number is invalid/i, ReporterCode.ACCOUNT_REFUSED],
]

/** The number of an error by its words; null for words not seen before. */
export const codeOfWords = (words: string): number | null =>
  SENTENCES.find(([pattern]) => pattern.test(words))?.[1] ?? null

/** Errors that end by themselves: 110 and 111 are of the network, 117, 119, 211 and 212 of Apple's side. */
const PASSING = new Set<number>([
  110,
  111,
  ReporterCode.DELAYED,
  ReporterCode.INCOMPLETE,
  ReporterCode.LATE,
  ReporterCode.UNEXPECTED,
])

/** Whether the same question may be answered later without anybody changing anything. */
export const isPassing = (code: number | null, status: number): boolean =>
  code === null ? status >= 500 || status === 408 || status === 429 : PASSING.has(code)
