import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Ring } from '../design/button.tsx'
import { Tick } from '../design/marks.tsx'
import { useNow } from '../design/clock.ts'
import type { SignInAttemptFragment } from '../graphql/graphql.ts'
import { clockText } from './use-seconds-until.ts'

/** The stages of a sign-in in their order, each with the seconds after which it is longer than usual. */
const STAGES = [
  ['QUEUED', 5],
  ['PROVING', 10],
  ['AWAITING_CODE', Number.POSITIVE_INFINITY],
  ['ENTERING_CODE', 10],
  ['CHOOSING_TEAM', Number.POSITIVE_INFINITY],
  ['FINISHING', 15],
  ['VERIFYING', 20],
] as const

const WAITS_FOR_A_PERSON: readonly string[] = ['AWAITING_CODE', 'CHOOSING_TEAM']

/** Where a sign-in is, step by step, as the server tells it; each with its own time (AD-11). */
export function SignInStages({ attempt }: { attempt: Pick<SignInAttemptFragment, 'stage' | 'challenge'> }) {
  const t = useTranslations('code')
  const { stage, challenge } = attempt
  const at = STAGES.findIndex(([name]) => name === stage)
  const seconds = useSecondsInStage(stage)
  const isDone = (name: string) => STAGES.findIndex(([each]) => each === name) < at
  const text = (name: (typeof STAGES)[number][0]) =>
    isDone(name)
      ? t(`stage.done.${name}`)
      : name === 'AWAITING_CODE' && stage === name && challenge
        ? t(`stage.waits.${challenge.kind}`, { where: challenge.sentTo ?? '' })
        : t(`stage.${name}`)
  const say = useEffectEvent(() => {
    const now = STAGES[at]
    if (now) announce(text(now[0]), WAITS_FOR_A_PERSON.includes(stage) ? 'assertive' : 'polite')
  })
  useEffect(() => say(), [stage])
  return (
    <ol aria-label={t('stage.title')} className="grid gap-1.5">
      {STAGES.map(([name, usualSeconds], index) =>
        // Most people have one team, and are asked nothing.
        name === 'CHOOSING_TEAM' && stage !== name ? null : (
          <li
            key={name}
            aria-current={index === at ? 'step' : undefined}
            className={`grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2 ${index === at ? 'font-medium' : 'text-muted'}`}
          >
            <span className="grid place-items-center self-center">
              {index < at ? (
                <Tick />
              ) : index === at && !WAITS_FOR_A_PERSON.includes(name) ? (
                <Ring />
              ) : (
                <Dot isHere={index === at} />
              )}
            </span>
            <span>
              {text(name)}
              {index === at && seconds > usualSeconds ? (
                <span className="numbers block text-sm font-normal text-warn">
                  {t(name === 'QUEUED' ? 'stage.slowQueue' : 'stage.slow', {
                    time: clockText(seconds),
                    usual: usualSeconds,
                  })}
                </span>
              ) : null}
            </span>
          </li>
        ),
      )}
    </ol>
  )
}

const Dot = ({ isHere }: { isHere: boolean }) => (
  <span
    aria-hidden="true"
    className={`size-2 rounded-full ${isHere ? 'bg-person' : 'border border-control'}`}
  />
)

/** A timer counts from its own start: when this tab first saw the stage. */
function useSecondsInStage(stage: string): number {
  const nowMs = useNow()
  const [since, setSince] = useState({ stage, atMs: nowMs })
  if (since.stage !== stage) setSince({ stage, atMs: nowMs })
  return Math.max(0, Math.round((nowMs - since.atMs) / 1_000))
}
