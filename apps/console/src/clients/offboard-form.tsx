import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { OffboardClientDocument } from './offboarding.graphql.ts'

interface Named {
  id: string
  name: string
}

/** Ends a client. Its name is typed by hand, since the secrets that go cannot be brought back. */
export function OffboardForm({ client }: { client: Named }) {
  const t = useTranslations('offboarding')
  const [deleteData, setDeleteData] = useState(false)
  const [confirmName, setConfirmName] = useState('')
  const [problem, setProblem] = useState<FieldProblem & { field?: string | null }>()
  const { changing, change } = useChange(OffboardClientDocument)
  const submit = async () => {
    const outcome = await change({ clientId: client.id, deleteData, confirmName })
    if ('made' in outcome) return announce(t('end.done', { client: client.name }))
    setProblem(problemOf(outcome, t('unreachable')))
  }
  const isOfName = problem?.field === 'confirmName'
  return (
    <Card title={t('end.title', { client: client.name })}>
      <form
        noValidate
        className="grid max-w-[42rem] gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          if (!changing) void submit()
        }}
      >
        <p>{t('end.intro')}</p>
        <DataChoice deleteData={deleteData} onChange={setDeleteData} />
        <Field
          label={t('end.name', { client: client.name })}
          value={confirmName}
          problem={isOfName ? problem : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setConfirmName(event.target.value)
            setProblem(undefined)
          }}
        />
        <ProblemAlert problem={isOfName ? undefined : problem} />
        <p>
          <Button type="submit" kind="primary" busy={changing} disabled={confirmName.trim() !== client.name}>
            {t('end.submit')}
          </Button>
        </p>
      </form>
    </Card>
  )
}

function DataChoice({
  deleteData,
  onChange,
}: {
  deleteData: boolean
  onChange: (deleteData: boolean) => void
}) {
  const t = useTranslations('offboarding')
  const choices = [
    { value: false, title: t('end.keep'), help: t('end.keepHelp') },
    { value: true, title: t('end.delete'), help: t('end.deleteHelp') },
  ]
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">{t('end.data')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map(({ value, title, help }) => (
          <label
            key={title}
            className={`flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 ${value ? 'has-checked:border-broken has-checked:bg-broken-tint' : 'has-checked:border-accent has-checked:bg-accent-tint'}`}
          >
            <input
              type="radio"
              name="data"
              className="mt-0.5 size-4 accent-accent"
              checked={deleteData === value}
              onChange={() => onChange(value)}
            />
            <span className="font-medium">
              {title}
              <span className="block text-sm font-normal text-muted">{help}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
