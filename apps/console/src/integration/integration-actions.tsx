import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { isSigningIn } from '../code/is-signing-in.ts'
import { announce } from '../design/announcer.tsx'
import { Button, buttonClass } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { MoreMenu } from '../design/more-menu.tsx'
import { ProblemWords, type FieldProblem } from '../design/problem-text.tsx'
import type { IntegrationDetailFragment } from '../graphql/graphql.ts'
import { useMay } from '../shell/use-may.ts'
import { CheckAccess } from './check-access.tsx'
import { isAsking } from './is-asking.ts'
import { ArchiveIntegrationDocument, RestoreIntegrationDocument } from './lifecycle.graphql.ts'
import { usePausing } from './use-pausing.ts'

/** States in which nothing comes before access is renewed, or soon will. */
const ENDED: readonly string[] = ['NEEDS_REAUTH', 'REVOKED', 'LOCKED', 'EXPIRING']

/** What can be done with an integration, the most needed first; what the role does not allow is absent. */
export function IntegrationActions({
  integration,
  workspace,
}: {
  integration: IntegrationDetailFragment
  workspace: string
}) {
  const t = useTranslations('integration')
  const may = useMay()
  const [archiving, setArchiving] = useState(false)
  const { state, appCount } = integration
  const isArchived = state === 'ARCHIVED'
  const hasCredential = integration.credentials.length > 0
  const isBusy =
    isArchived || state === 'PENDING' || isAsking(integration) || isSigningIn(integration.attempt)
  const { pause, resume, problem, forget } = usePausing(integration)
  const more = isArchived
    ? []
    : [
        ...(may('backfill.manage')
          ? [
              integration.paused
                ? { label: t('paused.resume'), run: () => void resume() }
                : { label: t('paused.pause'), run: () => void pause() },
            ]
          : []),
        ...(may('integration.archive') ? [{ label: t('archive.open'), run: () => setArchiving(true) }] : []),
      ]
  return (
    <>
      {isBusy || !may('integration.connect') ? null : (
        <Link
          to="/w/$workspace/connect/$id/connect"
          params={{ workspace, id: integration.id }}
          className={buttonClass(state === 'DRAFT' || ENDED.includes(state) ? 'primary' : 'secondary')}
        >
          {state === 'DRAFT' ? t('finish') : t('renew')}
        </Link>
      )}
      {isBusy || !may('integration.connect') || !hasCredential ? null : (
        <CheckAccess integration={integration} />
      )}
      {isArchived && may('integration.archive') ? <RestoreButton integration={integration} /> : null}
      {appCount > 0 ? (
        <Link
          to="/w/$workspace/apps"
          params={{ workspace }}
          search={{ integration: integration.id }}
          className={buttonClass(ENDED.includes(state) || isArchived ? 'secondary' : 'primary')}
        >
          {t('apps', { count: appCount })}
        </Link>
      ) : null}
      {more.length > 0 ? <MoreMenu label={t('more')} actions={more} /> : null}
      <Dialog title={t('paused.failed')} open={problem !== undefined} onClose={forget}>
        {problem ? <ProblemWords problem={problem} /> : null}
      </Dialog>
      <Dialog
        title={t('archive.title', { client: integration.client.name, label: integration.label })}
        open={archiving}
        onClose={() => setArchiving(false)}
      >
        <ArchiveForm integration={integration} onClose={() => setArchiving(false)} />
      </Dialog>
    </>
  )
}

/** Asks first: the stored key goes, and nobody can bring it back. */
function ArchiveForm({
  integration,
  onClose,
}: {
  integration: IntegrationDetailFragment
  onClose: () => void
}) {
  const t = useTranslations('integration')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(ArchiveIntegrationDocument)
  const submit = async () => {
    const outcome = await change({ integrationId: integration.id })
    setProblem(problemOf(outcome, t('unreachable')))
    if (!('made' in outcome)) return
    announce(t('archive.announce', { label: integration.label }))
    onClose()
  }
  return (
    <DialogForm
      submit={t('archive.submit')}
      keep={t('archive.keep')}
      busy={changing}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="grid gap-2">
        <p>{t('archive.stops', { count: integration.appCount })}</p>
        <p>{t('archive.key', { count: integration.credentials.length })}</p>
        <p className="text-muted">{t('archive.stays')}</p>
      </div>
    </DialogForm>
  )
}

function RestoreButton({ integration }: { integration: IntegrationDetailFragment }) {
  const t = useTranslations('integration')
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(RestoreIntegrationDocument)
  const restore = async () => {
    const outcome = await change({ integrationId: integration.id })
    if ('made' in outcome) return announce(t('restore.announce', { label: integration.label }))
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <>
      <Button kind="primary" busy={changing} onClick={() => void restore()}>
        {t('restore.submit')}
      </Button>
      <Dialog title={t('restore.failed')} open={problem !== undefined} onClose={() => setProblem(undefined)}>
        {problem ? <ProblemWords problem={problem} /> : null}
      </Dialog>
    </>
  )
}
