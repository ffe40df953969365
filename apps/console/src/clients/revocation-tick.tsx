import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { RevocationDetailFragment } from '../graphql/graphql.ts'
import { ConfirmRevocationDocument } from './offboarding.graphql.ts'

/** Says that something was revoked at Apple, or takes the word back; who and when stays beside it. */
export function RevocationTick({
  clientId,
  revocation,
}: {
  clientId: string
  revocation: RevocationDetailFragment
}) {
  const t = useTranslations('offboarding')
  const formats = useFormats()
  const [problem, setProblem] = useState<FieldProblem>()
  /** The tick as it was set, until the server has answered. */
  const [said, setSaid] = useState<boolean>()
  const { changing, change } = useChange(ConfirmRevocationDocument)
  const { credentialId, label, confirmedAt, confirmedBy, shared } = revocation
  if (shared) return '–'
  const say = async (revoked: boolean) => {
    setSaid(revoked)
    const outcome = await change({ clientId, credentialId, revoked })
    if ('made' in outcome) announce(t(revoked ? 'list.announceTicked' : 'list.announceUnticked', { label }))
    setSaid(undefined)
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <>
      <label className="inline-flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          aria-label={t('list.tick', { label })}
          checked={said ?? confirmedAt !== null}
          onChange={(event) => {
            if (!changing) void say(event.target.checked)
          }}
        />
        {confirmedAt ? (
          <span className="text-sm text-muted">
            {t('list.ticked', { who: confirmedBy ?? '', when: formats.instant(confirmedAt) })}
          </span>
        ) : null}
      </label>
      <ProblemAlert problem={problem} />
    </>
  )
}
