import { useTranslations } from 'use-intl'
import { Ring } from '../design/button.tsx'
import { VerdictSign } from '../design/verdict-sign.tsx'
import { When } from '../design/when.tsx'
import type { RotationDetailFragment } from '../graphql/graphql.ts'
import type { Words } from '../words/words.ts'

type Steps = RotationDetailFragment['steps']

/** The steps of a rotation in their order, each with its time or with what became of it. */
export function RotationSteps({ steps }: { steps: Steps }) {
  const t = useTranslations('credentials')
  return (
    <ol className="grid gap-1">
      {steps.map(({ name, state, at }) => (
        <li
          key={name}
          aria-current={state === 'NOW' ? 'step' : undefined}
          className={`grid grid-cols-[1rem_1fr_auto] items-center gap-x-3 ${state === 'NOW' ? 'font-medium' : state === 'DONE' ? '' : 'text-muted'}`}
        >
          <Sign state={state} isOurs={name !== 'REVOKED'} />
          <span>{isStep(name) ? t(`rotation.step.${name}`) : name}</span>
          <span className="text-sm font-normal text-muted">
            {at ? <When at={at} /> : isStepState(state) ? t(`rotation.stepState.${state}`) : state}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A ring turns only where Gatehouse works; where a person is waited for, nothing moves. */
function Sign({ state, isOurs }: { state: string; isOurs: boolean }) {
  if (state === 'NOW' && isOurs) return <Ring size={16} />
  if (state === 'NOW')
    return (
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="text-person">
        <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />
      </svg>
    )
  return <VerdictSign verdict={state === 'DONE' ? 'yes' : state === 'FAILED' ? 'no' : 'unknown'} />
}

type StepName = keyof Words['credentials']['rotation']['step']
type StepState = keyof Words['credentials']['rotation']['stepState']

const isStep = (name: string): name is StepName =>
  ['TOKEN_MADE', 'CUT', 'VERIFIED', 'ANALYTICS_REQUESTED', 'SWITCHED', 'REVOKED', 'REFUSAL_SEEN'].includes(
    name,
  )

const isStepState = (state: string): state is StepState =>
  ['DONE', 'NOW', 'WAITING', 'FAILED', 'SKIPPED'].includes(state)
