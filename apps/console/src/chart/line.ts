/** A line over days; `short` is written at its end, empty for a line that stands alone. */
export interface Line {
  short: string
  values: (number | null)[]
  /** All that has no line of its own: grey. */
  rest?: boolean
  /** The same measure on other days: grey and dashed throughout, since the days' statuses are not its own. */
  comparison?: boolean
}
