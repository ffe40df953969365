import { createFormats } from './formats.ts'
import type { Formats } from './formats.ts'

/** Until a person can choose a region, days and money are written the way that is least misread between countries. */
const REGION = 'en-GB'

let formats: Formats | undefined

/** The formats of the person who looks. */
export function useFormats(): Formats {
  return (formats ??= createFormats(REGION))
}
