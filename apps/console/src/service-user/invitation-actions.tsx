import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { CancelAttemptDocument } from '../code/code.graphql.ts'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { ProblemAlert, type FieldProblem } from '../design/problem-text.tsx'
import type { IntegrationDetailFragment, InvitationDetailFragment } from '../graphql/graphql.ts'
import { ApproveForm } from './approve-form.tsx'
import { ApproveServiceUserDocument, RequestServiceUserDocument } from './invitation.graphql.ts'
import { RemindForm } from './remind-form.tsx'

const route = getRouteApi('/w/$workspace')

interface InvitationActionsProps {
  integration: IntegrationDetailFragment
  invitation: InvitationDetailFragment
}

/** What can be done about an invitation now; what the role does not allow is absent. */
export function InvitationActions({ integration, invitation }: InvitationActionsProps) {
  const t = useTranslations('service-user')
  const { viewer } = route.useRouteContext()
  const [open, setOpen] = useState<'remind' | 'approve'>()
  const [problem, setProblem] = useState<FieldProblem>()
  const approving = useChange(ApproveServiceUserDocument)
  const cancelling = useChange(CancelAttemptDocument)
  const asking = useChange(RequestServiceUserDocument)
  const may = (permission: string) => viewer.permissions.includes(permission)
  const { id: integrationId, client } = integration
  const close = () => setOpen(undefined)
  const byHand = async () => {
    const outcome = await approving.change({ integrationId })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('line.byHandDone'))
  }
  const cancel = async () => {
    const outcome = await cancelling.change({ integrationId })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('line.cancelled'))
  }
  const again = async () => {
    const { accountName: name, purpose, contactEmail } = invitation
    const accounts = [{ name, integrationId }]
    const outcome = await asking.change({ clientId: client.id, accounts, purpose, contactEmail })
    setProblem(problemOf(outcome, t('unreachable')))
    if ('made' in outcome) announce(t('line.againDone'))
  }
  const waits = integration.attempt?.stage === 'PENDING'
  const ended = !waits && (integration.state === 'REVOKED' || integration.state === 'DRAFT')
  return (
    <>
      {waits && may('integration.connect') ? (
        <Button onClick={() => setOpen('remind')}>{t('line.remind')}</Button>
      ) : null}
      {waits && may('integration.approve') ? (
        <>
          <Button busy={approving.changing} onClick={() => void byHand()}>
            {t('line.byHand')}
          </Button>
          <Button onClick={() => setOpen('approve')}>{t('line.approve')}</Button>
        </>
      ) : null}
      {waits && may('integration.connect') ? (
        <Button kind="quiet" busy={cancelling.changing} onClick={() => void cancel()}>
          {t('line.cancel')}
        </Button>
      ) : null}
      {ended && may('integration.connect') ? (
        <Button kind="primary" busy={asking.changing} onClick={() => void again()}>
          {t('line.again')}
        </Button>
      ) : null}
      <ProblemAlert problem={problem} />
      <Dialog title={t('line.remindTitle', { client: client.name })} open={open === 'remind'} onClose={close}>
        <RemindForm
          integrationId={integrationId}
          client={client.name}
          invitation={invitation}
          onClose={close}
        />
      </Dialog>
      <Dialog
        title={t('line.approveTitle', { account: invitation.accountName })}
        open={open === 'approve'}
        onClose={close}
      >
        <ApproveForm integrationId={integrationId} onClose={close} />
      </Dialog>
    </>
  )
}
