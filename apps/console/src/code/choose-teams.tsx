import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { SignInAttemptFragment } from '../graphql/graphql.ts'
import { CancelSignIn } from './cancel-sign-in.tsx'
import { ChooseTeamsDocument } from './code.graphql.ts'

type Team = NonNullable<SignInAttemptFragment['teams']>[number]

interface ChooseTeamsProps {
  attemptId: string
  teams: readonly Team[]
  takesFocus: boolean
}

/** For which of somebody's teams a sign-in is: each that is chosen becomes an integration. Needs the words of `code`. */
export function ChooseTeams({ attemptId, teams, takesFocus }: ChooseTeamsProps) {
  const t = useTranslations('code')
  const navigate = useNavigate()
  const { workspace } = useParams({ strict: false })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(ChooseTeamsDocument)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) first.current?.focus()
  }, [takesFocus])
  const submit = async () => {
    const outcome = await change({ attemptId, teamIds: [...chosen] })
    setProblem(problemOf(outcome, t('unreachable')))
    const made = 'made' in outcome ? (outcome.made.integrations ?? []) : []
    const [own] = made
    if (!own) return
    announce(t('teams.done', { count: made.length }))
    // One is followed on the page that is open; several stand side by side at their client.
    if (made.length > 1 && workspace)
      await navigate({
        to: '/w/$workspace/clients/$slug/overview',
        params: { workspace, slug: own.client.slug },
      })
  }
  const firstFree = teams.find(({ connected }) => !connected)
  return (
    <form
      className="grid gap-4 rounded-card border border-hairline border-s-4 border-s-person bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0 && !changing) void submit()
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="pb-1 font-medium">{t('teams.title')}</legend>
        <p className="max-w-[72ch] text-sm text-muted">{t('teams.words')}</p>
        {teams.map(({ id, name, connected }) => (
          <label
            key={id}
            className="flex items-start gap-3 rounded-card border border-hairline px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
          >
            <input
              ref={id === firstFree?.id ? first : undefined}
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              disabled={connected}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            <span className={connected ? 'text-muted' : 'font-medium'}>
              <span dir="auto">{name}</span>
              {connected ? <span className="block text-sm">{t('teams.connected')}</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
      <ProblemAlert problem={problem} />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={changing} disabled={chosen.length === 0}>
          {changing ? t('teams.connecting') : t('teams.submit', { count: chosen.length })}
        </Button>
        <CancelSignIn attemptId={attemptId} />
      </div>
    </form>
  )
}
