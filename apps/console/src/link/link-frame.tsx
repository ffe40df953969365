import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PageLink } from '../design/problem-text.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** The frame of the page for clients: one column that works from 320 px and on paper. */
export function LinkFrame({
  title,
  lead,
  aside,
  from,
  children,
}: {
  title: string
  lead?: ReactNode
  aside?: ReactNode
  /** Who asks, and where they help; absent where no link is known. */
  from?: { agency: string; support: { label: string; url: string } | null }
  children?: ReactNode
}) {
  const t = useTranslations('link')
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[46rem] content-start gap-6 px-4 py-8 text-md sm:px-6 sm:py-14">
      <title>{title}</title>
      <header className="grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="text-base text-muted">{aside}</p>
          <LanguageSwitch />
        </div>
        <h1 tabIndex={-1} className="text-xl font-semibold tracking-tight text-balance">
          {title}
        </h1>
        {lead}
      </header>
      {children}
      {from?.support ? (
        <section className="grid gap-1 border-t border-hairline pt-6">
          <p>{t('help', { agency: from.agency })}</p>
          <PageLink page={from.support} />
        </section>
      ) : null}
    </main>
  )
}
