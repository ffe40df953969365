import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Field, inputClass } from '../design/field.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'

/** What somebody pasted. */
export interface Pasted {
  body: string
  status: string
  endpoint: string
}

interface ExplainFormProps {
  busy: boolean
  problem: FieldProblem | undefined
  onSubmit: (pasted: Pasted) => Promise<void>
}

/** The paste box, and the two things that narrow a cause down. */
export function ExplainForm({ busy, problem, onSubmit }: ExplainFormProps) {
  const t = useTranslations('explain')
  const id = useId()
  const [pasted, setPasted] = useState<Pasted>({ body: '', status: '', endpoint: '' })
  const change = (part: Partial<Pasted>) => setPasted({ ...pasted, ...part })
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void onSubmit(pasted)
      }}
    >
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium">
          {t('body.label')}
        </label>
        <textarea
          id={id}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          className={`${inputClass} code w-full`}
          value={pasted.body}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={(event) => change({ body: event.target.value })}
        />
        <ProblemText id={`${id}-problem`} problem={problem} />
        <p id={`${id}-help`} className="text-sm text-muted">
          {t('body.help')}
        </p>
      </div>
      <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
        <Field
          label={t('status.label')}
          help={t('status.help')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={pasted.status}
          onChange={(event) => change({ status: event.target.value.trim() })}
        />
        <Field
          label={t('endpoint.label')}
          help={t('endpoint.help')}
          autoComplete="off"
          spellCheck={false}
          className="code"
          value={pasted.endpoint}
          onChange={(event) => change({ endpoint: event.target.value })}
        />
      </div>
      <div>
        <Button kind="primary" type="submit" busy={busy}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
