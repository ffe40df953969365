import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { ProblemWords, type FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import { RevokeApiTokenDocument } from '../graphql/graphql.ts'
import type { ApiTokenRowFragment } from '../graphql/graphql.ts'

/** Asks first: a token does not come back, and whatever uses it stops at once. */
export function RevokeToken({ token, onClose }: { token: ApiTokenRowFragment; onClose: () => void }) {
  const t = useTranslations('developers')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RevokeApiTokenDocument)
  const revoke = async () => {
    const outcome = await change({ id: token.id })
    if (!('made' in outcome))
      return setProblem('problem' in outcome ? outcome.problem : { message: t('unreachable') })
    announce(t('revoke.announce', { name: token.name }))
    onClose()
  }
  return (
    <div className="grid gap-4">
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
      {problem ? (
        <div role="alert" className="text-sm text-broken">
          <ProblemWords problem={problem} />
        </div>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('revoke.keep')}</Button>
        <Button kind="primary" busy={changing} onClick={() => void revoke()}>
          {t('revoke.submit')}
        </Button>
      </div>
    </div>
  )
}
