import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { Switch } from '../design/switch.tsx'
import { When } from '../design/when.tsx'
import type { MethodPolicyRowFragment } from '../graphql/graphql.ts'
import { SetMethodPolicyDocument } from './methods.graphql.ts'

/** One way of connecting: on or off, what that means, and who said so last. It is saved by the click. */
export function MethodSwitch({
  policy: { method, on, changedAt, changedBy },
  mayChange,
}: {
  policy: MethodPolicyRowFragment
  mayChange: boolean
}) {
  const t = useTranslations('settings')
  const states = useTranslations('states')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(SetMethodPolicyDocument)
  // What was clicked is shown until the answer is here, and given up where it was refused.
  const [wished, setWished] = useState<boolean | null>(null)
  if (wished === on && !changing) setWished(null)
  const name = states(`method.${method}`)
  const set = async (next: boolean) => {
    setWished(next)
    const outcome = await change({ method, on: next })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t(next ? 'methods.nowOn' : 'methods.nowOff', { name }))
    else setWished(null)
  }
  return (
    <div className="grid gap-2">
      <Switch
        label={name}
        checked={wished ?? on}
        busy={changing}
        disabled={!mayChange}
        onChange={(next) => void set(next)}
        help={
          <>
            <p className="max-w-[72ch]">{t(`methods.about.${method}`)}</p>
            {method === 'APPLE_ID_2FA' ? (
              <p className="mt-1 max-w-[72ch] rounded-control bg-warn-tint px-3 py-2 text-warn">
                {t('methods.risk')}
              </p>
            ) : null}
            {changedAt && changedBy ? (
              <p className="pt-1">
                {t(on ? 'methods.switchedOn' : 'methods.switchedOff', { who: changedBy.name })}{' '}
                <When at={changedAt} />
              </p>
            ) : null}
          </>
        }
      />
      <ProblemAlert problem={problem} />
    </div>
  )
}
