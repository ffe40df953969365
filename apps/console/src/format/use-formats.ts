import { useLocale } from 'use-intl'
import { createFormats } from './formats.ts'
import type { Formats } from './formats.ts'

/** Until a person can choose a region, days and money are written as the language does, English the way that is least misread between countries. */
const REGIONS: Record<string, string> = { en: 'en-GB', de: 'de-DE' }

const known = new Map<string, Formats>()

/** The formats of the person who looks. */
export function useFormats(): Formats {
  const region = REGIONS[useLocale()] ?? 'en-GB'
  const formats = known.get(region) ?? createFormats(region)
  known.set(region, formats)
  return formats
}
