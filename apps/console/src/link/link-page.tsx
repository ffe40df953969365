import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useFormats } from '../format/use-formats.ts'
import { Done } from './done.tsx'
import { LinkFrame } from './link-frame.tsx'
import { useOpenLink } from './use-open-link.ts'
import type { LinkView } from './use-open-link.ts'
import { Welcome } from './welcome.tsx'
import { Work } from './work.tsx'

// Looked at after all else is done, or alone.
const Receipt = lazy(async () => ({ default: (await import('./receipt.tsx')).Receipt }))

/** The page for a client who has never heard of us: no account, no tracker, nothing from anywhere else. */
export function LinkPage() {
  const { view, setView, read, begin } = useOpenLink()
  useHeadingFocus(view.at)
  switch (view.at) {
    case 'LOADING':
      return <Notice view={view} read={read} />
    case 'WELCOME':
      return <Welcome link={view.link} onStart={(takeOver) => begin(view.token, takeOver)} />
    case 'WORK':
      return (
        <Work
          link={view.link}
          // An answer that comes after somebody left or finished brings nobody back.
          onLink={(link) =>
            setView((present) =>
              present.at !== 'WORK' ? present : link ? { at: 'WORK', link } : { at: 'CLOSED', away: true },
            )
          }
          onLeft={() => setView({ at: 'LEFT', link: view.link })}
          onDone={(receipt) => setView({ at: 'DONE', link: view.link, receipt })}
        />
      )
    case 'DONE':
      return <Done link={view.link} receipt={view.receipt} />
    case 'RECEIPT':
      return (
        <Suspense fallback={<Notice view={{ at: 'LOADING' }} read={read} />}>
          <Receipt receipt={view.receipt} />
        </Suspense>
      )
    default:
      return <Notice view={view} read={read} />
  }
}

/** The short pages: nothing to do here but what they say. */
function Notice({
  view,
  read,
}: {
  view: Extract<LinkView, { at: 'LOADING' | 'UNREACHABLE' | 'CLOSED' | 'LEFT' }>
  read: () => Promise<void>
}) {
  const t = useTranslations('link')
  const formats = useFormats()
  if (view.at === 'LOADING')
    return (
      <LinkFrame title={t('loading')}>
        <span className="working" />
      </LinkFrame>
    )
  if (view.at === 'UNREACHABLE')
    return (
      <LinkFrame title={t('unreachable')}>
        <p>
          <Button onClick={() => void read()}>{t('retry')}</Button>
        </p>
      </LinkFrame>
    )
  if (view.at === 'LEFT')
    return (
      <LinkFrame title={t('left.title')} from={view.link}>
        <p>{t('left.body', { day: formats.day(view.link.expiresAt.slice(0, 10)) })}</p>
      </LinkFrame>
    )
  return (
    <LinkFrame title={t('closed.title')}>
      <p>{view.away ? t('closed.away') : t('closed.body')}</p>
    </LinkFrame>
  )
}

/** After a change of what the page is, readers begin at its heading; not on the first load. */
function useHeadingFocus(at: LinkView['at']): void {
  const before = useRef(at)
  useEffect(() => {
    if (before.current !== at && before.current !== 'LOADING') document.querySelector('h1')?.focus()
    before.current = at
  }, [at])
}
