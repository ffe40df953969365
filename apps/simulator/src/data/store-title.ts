import { localesOf } from './locales.ts'
import type { App } from './app.ts'

/** What a store in some language calls an app; subscription reports so show several names for one app. */
export function storeTitle(app: App, locale: string): string {
  const locales = localesOf(app)
  return locale === app.primaryLocale || !locales.includes(locale) ? app.title : `${app.title} (${locale})`
}
