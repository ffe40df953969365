import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { PageLink, ProblemAlert, ProblemWords, type FieldProblem } from '../design/problem-text.tsx'
import { When } from '../design/when.tsx'
import type { RotationDetailFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { RotationSteps } from './rotation-steps.tsx'
import { CancelRotationDocument, ConfirmCredentialRevokedDocument } from './rotation.graphql.ts'

interface RotationCardProps {
  rotation: RotationDetailFragment
  client: string
  onAgain: (() => void) | undefined
}

/** How far one key has come in another's place, what it waits for, and who does that. */
export function RotationCard({ rotation, client, onAgain }: RotationCardProps) {
  const t = useTranslations('credentials')
  const { oldLabel, newLabel, mode, state, startedAt, endedAt, integrations, problem } = rotation
  useAnnouncedState(rotation)
  return (
    <Card
      title={t(isOfToken(rotation) ? 'rotation.token.title' : 'rotation.title')}
      aside={
        <>
          {t(`rotation.mode.${mode}`)}
          {', '}
          {endedAt ? t('rotation.ended') : t('rotation.began')} <When at={endedAt ?? startedAt} />
        </>
      }
    >
      <div className="grid gap-4">
        <p className="font-medium break-words">
          {newLabel
            ? t('rotation.from', { old: oldLabel, new: newLabel })
            : t(isOfToken(rotation) ? 'rotation.token.of' : 'rotation.fromOnly', { old: oldLabel })}
          {integrations.length > 1 ? (
            <span className="font-normal text-muted">
              {' '}
              {t('rotation.serves', { count: integrations.length })}
            </span>
          ) : null}
        </p>
        <RotationSteps steps={rotation.steps} />
        <p className="max-w-[72ch]">{sentenceOf(rotation, t)}</p>
        <Analytics rotation={rotation} />
        {problem && state === 'FAILED' ? (
          <div className="text-sm text-broken">
            <ProblemWords problem={problem} />
          </div>
        ) : null}
        {state === 'SWITCHED' || state === 'UNREVOKED' ? <PageLink page={rotation.page} /> : null}
        <Actions rotation={rotation} client={client} onAgain={onAgain} />
      </div>
    </Card>
  )
}

/** A Reporter token is made anew in one step. */
const isOfToken = ({ steps }: RotationDetailFragment): boolean =>
  steps.some(({ name }) => name === 'TOKEN_MADE')

function sentenceOf(
  rotation: RotationDetailFragment,
  t: ReturnType<typeof useTranslations<'credentials'>>,
): string {
  const { state, mode, steps, oldLabel: old } = rotation
  if (isOfToken(rotation)) return isKnown(state) ? t(`rotation.token.${state}`) : state
  const isSaid = steps.some(({ name, at }) => name === 'REVOKED' && at !== null)
  if (state === 'SWITCHED' && isSaid) return t('rotation.SAID', { old })
  if (state === 'FAILED' && mode === 'LEAKED') return t('rotation.FAILED_LEAKED')
  return isKnown(state) ? t(`rotation.${state}`, { old }) : state
}

const known = ['VERIFYING', 'SWITCHED', 'DONE', 'UNREVOKED', 'FAILED', 'CANCELLED'] as const
const isKnown = (state: string): state is (typeof known)[number] =>
  known.some((candidate) => candidate === state)

/** What the old key has asked Apple for, and that it is here no more. */
function Analytics({
  rotation: { analytics, oldDroppedAt, oldLabel: old },
}: {
  rotation: RotationDetailFragment
}) {
  const t = useTranslations('credentials')
  if (!analytics) return null
  const { apps, stopped, refused } = analytics
  return (
    <div className="grid max-w-[72ch] gap-1 text-muted">
      <p>
        {t('rotation.analytics', { apps })}{' '}
        {refused > 0 ? t('rotation.analyticsRefused', { count: refused }) : null}
      </p>
      {stopped > 0 ? <p className="text-ink">{t('rotation.analyticsStopped', { count: stopped })}</p> : null}
      {oldDroppedAt ? <p>{t('rotation.dropped', { old })}</p> : null}
    </div>
  )
}

function Actions({ rotation, client, onAgain }: RotationCardProps) {
  const t = useTranslations('credentials')
  const mayRotate = useMay()('integration.connect')
  const [problem, setProblem] = useState<FieldProblem>()
  const confirm = useChange(ConfirmCredentialRevokedDocument)
  const cancel = useChange(CancelRotationDocument)
  if (!mayRotate) return null
  const { id: rotationId, state, oldLabel: old, page } = rotation
  const run = async (which: typeof confirm.change | typeof cancel.change) =>
    setProblem(problemOf(await which({ rotationId }), t('unreachable')))
  return (
    <>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {state === 'SWITCHED' ? (
          <>
            <Button kind="primary" busy={confirm.changing} onClick={() => void run(confirm.change)}>
              {t('rotation.confirm')}
            </Button>
            <CopyButton
              label={t('rotation.copy')}
              text={() => t('rotation.message', { old, client, page: `${page.label}: ${page.url}` })}
            />
          </>
        ) : null}
        {state === 'VERIFYING' || state === 'SWITCHED' ? (
          <Button busy={cancel.changing} onClick={() => void run(cancel.change)}>
            {t(state === 'SWITCHED' ? 'rotation.stop' : 'rotation.cancel')}
          </Button>
        ) : null}
        {state === 'FAILED' && onAgain && !isOfToken(rotation) ? (
          <Button onClick={onAgain}>{t('rotation.again')}</Button>
        ) : null}
      </div>
      <ProblemAlert problem={problem} />
    </>
  )
}

/** One sentence for each change of state that happens while somebody looks. */
function useAnnouncedState(rotation: RotationDetailFragment): void {
  const { id, state } = rotation
  const isToken = isOfToken(rotation)
  const t = useTranslations('credentials')
  const seen = useRef(`${id} ${state}`)
  const say = useEffectEvent(() => {
    if (isKnown(state)) announce(isToken ? t(`rotation.token.${state}`) : t(`rotation.announce.${state}`))
  })
  useEffect(() => {
    if (seen.current === `${id} ${state}`) return
    seen.current = `${id} ${state}`
    say()
  }, [id, state])
}
