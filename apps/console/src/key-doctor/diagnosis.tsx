import { useEffect, useEffectEvent } from 'react'
import { useMutation } from 'urql'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Ring } from '../design/button.tsx'
import { ProblemWords } from '../design/problem-text.tsx'
import type { DiagnoseApiKeyInput } from '../graphql/graphql.ts'
import { Findings } from './findings.tsx'
import { DiagnoseApiKeyDocument } from './key-doctor.graphql.ts'
import { TokenParts } from './token-parts.tsx'

/** Asks once about the key that was typed and shows what was found, what stands in the way first. */
export function Diagnosis({ typed }: { typed: DiagnoseApiKeyInput }) {
  const t = useTranslations('key-doctor')
  const [{ data, error }, diagnose] = useMutation(DiagnoseApiKeyDocument)
  const ask = useEffectEvent(async () => {
    const { data: answer } = await diagnose({ input: typed })
    const wrong = answer?.diagnoseApiKey.findings?.filter(({ status }) => status === 'FAILED') ?? []
    if (answer) announce(t('found', { count: wrong.length }))
  })
  useEffect(() => void ask(), [])
  if (error) return <p className="text-broken">{t('unreachable')}</p>
  if (!data) {
    return (
      <p className="flex items-center gap-2 text-progress">
        <Ring /> {t('looking')}
      </p>
    )
  }
  const { findings, claims, userErrors } = data.diagnoseApiKey
  const [problem] = userErrors
  if (problem) {
    return (
      <div role="alert" className="rounded-card bg-broken-tint px-4 py-3 text-broken">
        <ProblemWords problem={problem} />
      </div>
    )
  }
  return (
    <div className="grid gap-3">
      <Findings findings={findings ?? []} />
      {claims ? <TokenParts claims={claims} /> : null}
    </div>
  )
}
