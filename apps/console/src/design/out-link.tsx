import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Out } from './marks.tsx'

interface OutLinkProps {
  url: string
  className?: string
  children: ReactNode
}

/** A way out of the console: a page opens a new tab and says so, a mailto address the program for mail. */
export function OutLink({
  url,
  className = 'text-accent underline underline-offset-2',
  children,
}: OutLinkProps) {
  const t = useTranslations('states')
  if (url.startsWith('mailto:'))
    return (
      <a className={className} href={url}>
        {children}
      </a>
    )
  return (
    <a className={className} href={url} target="_blank" rel="noreferrer">
      {children}
      <span className="sr-only"> {t('newTab')}</span>
      <Out />
    </a>
  )
}
