import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { useTranslations } from 'use-intl'
import { PageTitle } from '../design/page-title.tsx'
import { ExplainForm, type Pasted } from './explain-form.tsx'
import { ExplainAppleErrorDocument } from './explain.graphql.ts'
import { FindingCard } from './finding-card.tsx'

const route = getRouteApi('/w/$workspace/explain')

/** Paste what Apple answered, get cause, person and page. */
export function ExplainPage() {
  const t = useTranslations('explain')
  const { workspace } = route.useParams()
  const [{ data, fetching, error }, explain] = useMutation(ExplainAppleErrorDocument)
  const [asked, setAsked] = useState(0)
  const answer = data?.explainAppleError
  const submit = async ({ body, status, endpoint }: Pasted) => {
    await explain({
      input: { body, endpoint: endpoint || null, status: /^\d{3}$/.test(status) ? Number(status) : null },
    })
    setAsked(asked + 1)
  }
  return (
    <div className="grid max-w-3xl gap-6">
      <header className="grid gap-2">
        <PageTitle title={t('title')} />
        <p className="max-w-[72ch] text-muted">
          {t('lead')}{' '}
          <Link
            to="/w/$workspace/explain/key"
            params={{ workspace }}
            className="text-accent underline underline-offset-2"
          >
            {t('aboutKey')}
          </Link>
        </p>
      </header>
      <ExplainForm busy={fetching} problem={answer?.userErrors[0]} onSubmit={submit} />
      <div aria-live="polite" className="grid gap-3">
        {error && !fetching ? <p className="text-broken">{t('unreachable')}</p> : null}
        {answer?.findings?.length ? (
          <>
            <h2 className="text-md font-semibold">{t('findings', { count: answer.findings.length })}</h2>
            {answer.findings.map((finding, index) => (
              <FindingCard key={`${asked}-${index}`} finding={finding} />
            ))}
          </>
        ) : null}
      </div>
    </div>
  )
}
