import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { ApiTokenRowFragment } from '../graphql/graphql.ts'
import { RevokeApiTokenDocument } from './change-tokens.graphql.ts'

/** Asks first: a token does not come back, and whatever uses it stops at once. */
export function RevokeToken({ token, onClose }: { token: ApiTokenRowFragment; onClose: () => void }) {
  const t = useTranslations('developers')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RevokeApiTokenDocument)
  const revoke = async () => {
    const outcome = await change({ id: token.id })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('revoke.announce', { name: token.name }))
    onClose()
  }
  return (
    <DialogForm
      submit={t('revoke.submit')}
      keep={t('revoke.keep')}
      busy={changing}
      problem={problem}
      onSubmit={() => void revoke()}
      onClose={onClose}
    >
      <p>{t('revoke.body')}</p>
      <p className="text-muted">
        {token.lastUsedAt ? (
          <>
            {t('revoke.used')} <When at={token.lastUsedAt} ago />
          </>
        ) : (
          t('revoke.unused')
        )}
      </p>
    </DialogForm>
  )
}
