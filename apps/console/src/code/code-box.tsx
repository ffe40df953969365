import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { SignInAttemptFragment } from '../graphql/graphql.ts'
import { AskColleague } from './ask-colleague.tsx'
import { CancelSignIn } from './cancel-sign-in.tsx'
import { CodeInput } from './code-input.tsx'
import { SubmitCodeDocument } from './code.graphql.ts'
import { ResendCode } from './resend-code.tsx'
import { useCodeClaim } from './use-code-claim.ts'
import { clockText, useSecondsUntil } from './use-seconds-until.ts'

type Challenge = NonNullable<SignInAttemptFragment['challenge']>

interface CodeBoxProps {
  integrationId: string
  attempt: Pick<SignInAttemptFragment, 'id' | 'stage' | 'appleId' | 'tries' | 'problem'> & {
    challenge: Challenge
  }
  takesFocus?: boolean
}

/**
 * What a person does while Apple waits for a code: enters it, has another sent, hands it to whoever has the phone, or ends
 * the sign-in. Needs the words of `code`. The same in the set-up, in a renewal and in the queue.
 */
export function CodeBox({ integrationId, attempt, takesFocus = false }: CodeBoxProps) {
  const t = useTranslations('code')
  const { challenge } = attempt
  return (
    <section
      aria-label={t('title')}
      className="grid gap-4 rounded-card border border-hairline border-s-4 border-s-person bg-surface p-4"
    >
      {challenge.kind === 'CHOOSE' ? (
        <p className="font-medium">{t('choose')}</p>
      ) : (
        <EnterCode attempt={attempt} integrationId={integrationId} takesFocus={takesFocus} />
      )}
      <ResendCode attemptId={attempt.id} challenge={challenge} />
      <WhereIsIt appleId={attempt.appleId} />
      <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-4">
        <AskColleague integrationId={integrationId} />
        <CancelSignIn attemptId={attempt.id} />
      </div>
    </section>
  )
}

function EnterCode({ integrationId, attempt, takesFocus }: Required<CodeBoxProps>) {
  const t = useTranslations('code')
  const { challenge, tries } = attempt
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<FieldProblem | undefined>(attempt.problem ?? undefined)
  const { changing, change } = useChange(SubmitCodeDocument)
  const { taken, claim } = useCodeClaim(integrationId)
  const isComplete = code.length === challenge.digits
  const submit = async (typed: string) => {
    setProblem(undefined)
    const outcome = await change({ integrationId, attemptId: attempt.id, code: typed })
    setProblem(problemOf(outcome, t('unreachable')))
    // A code is worth nothing a second time; where there was no answer it may be sent again.
    if (!('unreachable' in outcome)) setCode('')
  }
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete && !changing) void submit(code)
      }}
    >
      <CodeInput
        label={t(`sent.${challenge.kind}`, { digits: challenge.digits, where: challenge.sentTo ?? '' })}
        help={t('help')}
        problem={problem}
        digits={challenge.digits}
        value={code}
        onChange={(typed) => {
          if (typed !== '') claim()
          setCode(typed)
        }}
        onWhole={(whole) => void (changing ? undefined : submit(whole))}
        takesFocus={takesFocus}
      />
      <output className="block text-sm text-warn empty:hidden">{taken}</output>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button kind="primary" type="submit" busy={changing} disabled={!isComplete && !changing}>
          {t(changing ? 'sending' : 'submit')}
        </Button>
        <Validity until={challenge.expiresAt} />
        {tries > 0 ? <span className="text-sm text-muted">{t('tries', { count: tries })}</span> : null}
      </div>
    </form>
  )
}

const SAID_AT_SECONDS = [300, 60]

/** Until when a code is good, as text; said aloud five minutes and one minute before. */
function Validity({ until }: { until: string | null }) {
  const t = useTranslations('code')
  const seconds = useSecondsUntil(until)
  const say = useEffectEvent(() => {
    if (seconds !== null && SAID_AT_SECONDS.includes(seconds))
      announce(t('validMinutes', { minutes: seconds / 60 }))
  })
  useEffect(() => say(), [seconds])
  if (seconds === null) return null
  return (
    <span className="numbers text-sm text-muted">
      {seconds === 0 ? t('tooOld') : t('valid', { time: clockText(seconds) })}
    </span>
  )
}

/** Where Apple shows codes, for whoever has not met one (AD-14). */
function WhereIsIt({ appleId }: { appleId: string | null }) {
  const t = useTranslations('code')
  return (
    <details className="text-sm">
      <summary className="w-fit text-accent underline underline-offset-2">{t('where.title')}</summary>
      <ul className="grid max-w-[72ch] list-disc gap-1 ps-5 pt-2">
        <li>{t('where.devices', { who: appleId ?? t('where.account') })}</li>
        <li>{t('where.iphone')}</li>
        <li>{t('where.mac')}</li>
        <li>{t('where.numbers')}</li>
      </ul>
    </details>
  )
}
