import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { SetRetentionDocument } from './retention.graphql.ts'

interface RawFilesFormProps {
  /** Null keeps them for ever. */
  days: number | null
  mayChange: boolean
}

/** What is offered first where nothing is deleted yet: longer than Apple gives files out. */
const USUAL_DAYS = 400

/** For ever, or for so many days. Deleting cannot be undone, so nothing is saved before a click says so. */
export function RawFilesForm({ days, mayChange }: RawFilesFormProps) {
  const t = useTranslations('retention')
  const [ends, setEnds] = useState(days !== null)
  const [count, setCount] = useState(String(days ?? USUAL_DAYS))
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SetRetentionDocument)
  const wished = ends ? Number(count) : null
  const save = async () => {
    const outcome = await change({ keepRawFilesDays: wished })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('raw.saved', { days: wished ?? 0 }))
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!changing) void save()
      }}
    >
      <p className="max-w-[72ch] text-muted">{t('raw.about')}</p>
      <fieldset disabled={!mayChange} className="grid gap-2">
        <legend className="sr-only">{t('raw.title')}</legend>
        <Choice label={t('raw.ever')} checked={!ends} onChoose={() => setEnds(false)} />
        <Choice label={t('raw.days')} checked={ends} onChoose={() => setEnds(true)} />
      </fieldset>
      {ends ? (
        <Field
          type="number"
          min={30}
          label={t('raw.count')}
          help={t('raw.help')}
          value={count}
          disabled={!mayChange}
          problem={problem}
          onChange={({ target }) => setCount(target.value)}
        />
      ) : (
        <ProblemAlert problem={problem} />
      )}
      {mayChange && wished !== days ? (
        <div>
          <Button type="submit" kind="primary" busy={changing}>
            {t('raw.save')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}

interface ChoiceProps {
  label: string
  checked: boolean
  onChoose: () => void
}

function Choice({ label, checked, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="radio"
        name="rawFiles"
        checked={checked}
        onChange={onChoose}
        className="size-4 accent-ink"
      />
      {label}
    </label>
  )
}
