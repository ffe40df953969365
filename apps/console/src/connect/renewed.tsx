import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { buttonClass } from '../design/button.tsx'
import { Tick } from '../design/marks.tsx'
import { When } from '../design/when.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'

/** What renewing came to: that nothing had to be renewed, or until when access is open again. */
export function Renewed({
  integration,
  workspace,
  outcome,
}: {
  integration: IntegrationDetailFragment
  workspace: string
  outcome: 'CHECKED' | 'RENEWED'
}) {
  const t = useTranslations('renew')
  const onwards = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    announce(t(`${outcome}.title`))
    if (document.activeElement?.matches('body, h1')) onwards.current?.focus({ preventScroll: true })
  }, [outcome, t])
  return (
    <section className="grid gap-2 rounded-card border border-hairline border-s-4 border-s-ok bg-surface px-4 py-3">
      <p className="flex items-center gap-2 text-md font-medium">
        <Tick />
        {t(`${outcome}.title`)}
      </p>
      <p>{t(`${outcome}.body`)}</p>
      {integration.expiresAt ? (
        <p className="text-muted">
          {t('until')} <When at={integration.expiresAt} />
        </p>
      ) : null}
      <p className="pt-1">
        <Link
          ref={onwards}
          to="/w/$workspace/integrations/$id/summary"
          params={{ workspace, id: integration.id }}
          className={buttonClass('primary')}
        >
          {t('open')}
        </Link>
      </p>
    </section>
  )
}
