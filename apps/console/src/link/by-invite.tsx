import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { PageLink, ProblemAlert } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { ByMethodProps } from './by-method.ts'
import { LinkSubmitInviteDocument } from './link.graphql.ts'
import { Step } from './step.tsx'
import { Typed } from './typed.tsx'
import { useSubmit } from './use-submit.ts'

/** Giving access by inviting the agency's Apple user: what to type at Apple, and to which account. */
export function ByInvite({ link, onReach, onGiven, onClosed }: ByMethodProps) {
  const t = useTranslations('link')
  const [accountName, setName] = useState(link.client)
  const [problems, setProblems] = useState<Partial<Record<string, FieldProblem>>>({})
  const { sending, submit } = useSubmit(
    LinkSubmitInviteDocument,
    ({ connectLinkSubmitInvite }) => connectLinkSubmitInvite.userErrors,
    ['accountName'],
  )
  const { invite, agency } = link
  if (!invite) return null
  const send = async () => {
    const outcome = await submit({ accountName })
    if ('closed' in outcome) return onClosed()
    if (!('made' in outcome))
      return setProblems('problems' in outcome ? outcome.problems : { form: { message: t('unreachable') } })
    const present = outcome.made.connectLinkSubmitInvite.link
    if (present) onGiven(present)
  }
  return (
    <ol aria-label={t('step.label')} className="grid gap-8">
      <Step number={1} title={t('invite.open')}>
        <p>{t('invite.openBody')}</p>
        <div className="text-base" onClickCapture={() => onReach(2)}>
          <PageLink page={invite.page} />
        </div>
      </Step>
      <Step number={2} title={t('invite.type')}>
        <p>{t('invite.typeBody')}</p>
        <dl className="grid gap-2">
          <Typed name={t('invite.firstName')} value={invite.firstName} copy={t('invite.copyFirstName')} />
          <Typed name={t('invite.lastName')} value={invite.lastName} copy={t('invite.copyLastName')} />
          <Typed name={t('invite.email')} value={invite.email} copy={t('invite.copyEmail')} />
          <Typed name={t('invite.roles')} value={invite.roles.join(', ')} copy={t('invite.copyRoles')} />
        </dl>
        <p className="text-base text-muted">{t('invite.shows', { agency })}</p>
      </Step>
      <Step number={3} title={t('invite.account')}>
        <form
          noValidate
          className="no-print grid gap-5"
          onSubmit={(event) => {
            event.preventDefault()
            if (!sending) void send()
          }}
        >
          <Field
            label={t('invite.accountName')}
            help={t('invite.accountHelp')}
            problem={problems['accountName']}
            autoComplete="off"
            value={accountName}
            onChange={({ target }) => {
              setName(target.value)
              setProblems({})
            }}
          />
          <ProblemAlert problem={problems['form']} />
          <p>
            <Button kind="primary" type="submit" busy={sending} className="min-h-11 px-6 text-md">
              {t('invite.send')}
            </Button>
          </p>
        </form>
      </Step>
    </ol>
  )
}
