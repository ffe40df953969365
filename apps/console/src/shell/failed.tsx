import { CombinedError } from '@urql/core'
import { IntlProvider, useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { CopyError } from '../design/copy-error.tsx'
import { ErrorPanel } from '../design/error-panel.tsx'
import { SupportLine } from '../design/support-line.tsx'
import { useWords } from '../words/words.ts'

/** A page that could not start: the server was away, or the console has a fault. Never a white page. */
export function Failed({ error }: { error: unknown }) {
  const words = useWords()
  if (!('shell' in words && 'states' in words)) return null // they are on their way
  return (
    <IntlProvider locale="en" messages={words}>
      <FailedWords error={error} />
    </IntlProvider>
  )
}

/** The same where there is no frame around it yet. */
export function FailedAlone({ error }: { error: unknown }) {
  return (
    <main className="mx-auto max-w-[80ch] p-6">
      <Failed error={error} />
    </main>
  )
}

function FailedWords({ error }: { error: unknown }) {
  const t = useTranslations('shell')
  const reload = () => location.reload()
  if (error instanceof CombinedError)
    return <ErrorPanel error={error} what={t('thisWorkspace')} retry={reload} />
  return (
    <section role="alert" className="grid gap-2 rounded-card border border-hairline bg-surface p-6">
      <h1 className="text-lg font-semibold">{t('failed.title')}</h1>
      <p className="text-muted">{t('failed.body')}</p>
      <p className="code text-sm text-faint">{error instanceof Error ? error.message : String(error)}</p>
      <p className="flex flex-wrap gap-4 pt-2">
        <Button kind="primary" onClick={reload}>
          {t('failed.reload')}
        </Button>
        <CopyError error={error} />
      </p>
      <SupportLine />
    </section>
  )
}
