import { useLocale } from 'use-intl'

/** Puts several things into one phrase, as the page's language does. */
export function useListFormat() {
  const locale = useLocale()
  return (parts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}
