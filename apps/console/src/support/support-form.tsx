import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { SetSupportDocument } from './support.graphql.ts'

interface SupportFormProps {
  /** Null for nowhere. */
  contact: string | null
  mayChange: boolean
}

/** One address of either kind. What is saved is beside every page at once. */
export function SupportForm({ contact, mayChange }: SupportFormProps) {
  const t = useTranslations('support')
  const router = useRouter()
  const [typed, setTyped] = useState(contact ?? '')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SetSupportDocument)
  const save = async () => {
    const outcome = await change({ contact: typed })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('saved'))
    await router.invalidate() // the frame around the page knows it from the route
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
      <p className="max-w-[72ch] text-muted">{t('about')}</p>
      <Field
        label={t('contact')}
        help={t('help')}
        value={typed}
        disabled={!mayChange}
        problem={problem}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
      {mayChange && typed.trim() !== (contact ?? '') ? (
        <div>
          <Button type="submit" kind="primary" busy={changing}>
            {t('save')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
