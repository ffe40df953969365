import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { ResendCodeInput, SignInAttemptFragment } from '../graphql/graphql.ts'
import { ResendCodeDocument } from './code.graphql.ts'
import { clockText, useSecondsUntil } from './use-seconds-until.ts'

type Challenge = NonNullable<SignInAttemptFragment['challenge']>
type Wish = Pick<ResendCodeInput, 'to' | 'phoneId'>

/** Has another code sent, to a number that one chooses. Between two there is a pause, and it says how long. */
export function ResendCode({ attemptId, challenge }: { attemptId: string; challenge: Challenge }) {
  const t = useTranslations('code')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(ResendCodeDocument)
  const waits = useSecondsUntil(challenge.nextResendAt) ?? 0
  const send = async (wish: Wish) => {
    setProblem(undefined)
    const outcome = await change({ attemptId, ...wish })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('resent'))
  }
  const button = (text: string, wish: Wish) => (
    <Button
      key={`${wish.to}${wish.phoneId ?? ''}`}
      busy={changing}
      disabled={waits > 0}
      onClick={() => void send(wish)}
    >
      {text}
    </Button>
  )
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {challenge.kind === 'CHOOSE' ? null : <span className="text-muted">{t('notThere')}</span>}
        {challenge.kind === 'DEVICES' ? button(t('again'), { to: 'DEVICES' }) : null}
        {challenge.phones.flatMap(({ id, masked, callsOnly }) => [
          callsOnly ? null : button(t('text', { number: masked }), { to: 'TEXT', phoneId: id }),
          button(t('call', { number: masked }), { to: 'CALL', phoneId: id }),
        ])}
        {waits > 0 ? (
          <span className="numbers text-sm text-muted">{t('inTime', { time: clockText(waits) })}</span>
        ) : null}
      </div>
      <ProblemAlert problem={problem} />
    </div>
  )
}
