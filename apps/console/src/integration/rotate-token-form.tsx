import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { WithCredentials } from './credentials-page.tsx'
import { RotateCredentialDocument } from './rotation.graphql.ts'

/** Asks whether the present token may end for every tool at once; the kept password then makes another. */
export function RotateTokenForm({
  integration,
  onClose,
}: {
  integration: WithCredentials
  onClose: () => void
}) {
  const t = useTranslations('credentials')
  const [agreed, setAgreed] = useState(false)
  const [leaked, setLeaked] = useState(false)
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RotateCredentialDocument)
  const served = integration.credentials.find(({ slot }) => slot === 'A')?.integrations.length ?? 1
  const agree = (may: boolean) => {
    setAgreed(may)
    setProblem(undefined)
  }
  const submit = async () => {
    const outcome = await change({
      integrationId: integration.id,
      mode: leaked ? 'LEAKED' : 'PLANNED',
      onExistingToken: agreed ? 'REPLACE' : null,
    })
    const refused = problemOf(outcome, t('unreachable'))
    setProblem(refused)
    if (!refused) onClose()
  }
  return (
    <Card title={t('newToken.title')}>
      <form
        noValidate
        className="grid max-w-[42rem] gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!changing) void submit()
        }}
      >
        <p>{t('newToken.what', { count: served })}</p>
        <Tick label={t('newToken.agree')} checked={agreed} onChange={agree} />
        <Tick label={t('newToken.leaked')} checked={leaked} onChange={setLeaked} />
        <ProblemAlert problem={problem} />
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={changing}>
            {changing ? t('newToken.sending') : t('newToken.submit')}
          </Button>
          <Button onClick={onClose}>{t('newToken.close')}</Button>
        </div>
      </form>
    </Card>
  )
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
