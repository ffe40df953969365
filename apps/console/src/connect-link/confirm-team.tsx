import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ConnectLinkFragment } from '../graphql/graphql.ts'
import { ConfirmConnectLinkDocument } from './connect-link.graphql.ts'

interface ConfirmProps {
  link: ConnectLinkFragment
  team: NonNullable<ConnectLinkFragment['team']>
  workspace: string
}

/** Asks whether the account behind a link is the client's. Only then do data flow. */
export function ConfirmTeam({ link, team, workspace }: ConfirmProps) {
  const t = useTranslations('connect-link')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('confirm.open')}
      </Button>
      <Dialog title={t('confirm.title')} open={open} onClose={close}>
        <ConfirmForm link={link} team={team} workspace={workspace} onClose={close} />
      </Dialog>
    </>
  )
}

function ConfirmForm({ link, team, workspace, onClose }: ConfirmProps & { onClose: () => void }) {
  const t = useTranslations('connect-link')
  const navigate = useNavigate()
  const [problem, setProblem] = useState<FieldProblem>()
  const { changing, change } = useChange(ConfirmConnectLinkDocument)
  const confirm = async () => {
    const outcome = await change({ linkId: link.id })
    const id = 'made' in outcome ? outcome.made.link?.integrationId : null
    if (id) return navigate({ to: '/w/$workspace/connect/$id/verify', params: { workspace, id } })
    setProblem(problemOf(outcome, t('unreachable')))
  }
  return (
    <DialogForm
      submit={t('confirm.submit')}
      keep={t('confirm.keep')}
      busy={changing}
      problem={problem}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      {team.otherTeam ? (
        <p className="rounded-card bg-warn-tint px-4 py-2 text-warn">{t('confirm.otherTeam')}</p>
      ) : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        <dt className="text-muted">{t('team.name')}</dt>
        <dd className="font-medium">{team.name ?? t('team.unnamed')}</dd>
        {team.issuerId ? (
          <>
            <dt className="text-muted">{t('team.issuer')}</dt>
            <dd className="code break-all">{team.issuerId}</dd>
          </>
        ) : null}
        {team.accounts.length > 0 ? (
          <>
            <dt className="text-muted">{t('team.accounts', { count: team.accounts.length })}</dt>
            <dd>
              {team.accounts.map(({ name, vendorNumbers }) => (
                <span key={name} className="block">
                  {name} <span className="code text-muted">{vendorNumbers.join(', ')}</span>
                </span>
              ))}
            </dd>
          </>
        ) : (
          <>
            <dt className="text-muted">{t('team.apps', { count: team.appCount })}</dt>
            <dd>{team.apps.map(({ name }) => name).join(' · ')}</dd>
          </>
        )}
      </dl>
      <p className="text-muted">
        {t(link.method === 'SERVICE_USER_INVITE' ? 'confirm.bodyInvite' : 'confirm.body')}
      </p>
    </DialogForm>
  )
}
