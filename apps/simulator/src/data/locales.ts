import type { App } from './app.ts'

const MORE = ['en-US', 'ja', 'de-DE', 'fr-FR', 'zh-Hans', 'ko', 'es-ES', 'pt-BR', 'ar-SA', 'th'] as const

/** The languages of an app's store page, its primary one first: one to six. */
export function localesOf(app: App): readonly string[] {
  const count = app.seed % 6
  const others = MORE.filter((locale) => locale !== app.primaryLocale)
  return [app.primaryLocale, ...others.slice(app.seed % 3, (app.seed % 3) + count)]
}
