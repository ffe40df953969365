import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { problemOf, useChange } from '../api/use-change.ts'
import { Dialog } from '../design/dialog.tsx'
import { DialogForm } from '../design/dialog-form.tsx'
import { Field, inputClass } from '../design/field.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import type { Role } from '../graphql/graphql.ts'
import { CreateApiTokenDocument } from './change-tokens.graphql.ts'
import { ReachPicker, type TokenReach } from './reach-picker.tsx'
import { TokenSecret } from './token-secret.tsx'

const ROLES: Role[] = ['VIEWER', 'ANALYST', 'CLIENT_VIEWER', 'OPERATOR', 'ACCOUNT_MANAGER', 'ADMIN', 'OWNER']
const LIVES_DAYS = [30, 90, 365] as const
const DAY_MS = 86_400_000

/** Makes a token; its secret is shown here once, with a first question to ask. */
export function CreateTokenDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('developers')
  const [secret, setSecret] = useState<string | null>(null)
  const close = () => {
    setSecret(null)
    onClose()
  }
  return (
    <Dialog
      title={secret ? t('secret.title') : t('form.title')}
      open={open}
      onClose={close}
      stays={secret !== null}
    >
      {secret ? (
        <TokenSecret secret={secret} onDone={close} />
      ) : (
        <TokenForm onMade={setSecret} onClose={close} />
      )}
    </Dialog>
  )
}

type Problem = FieldProblem & { field?: string | null }

function TokenForm({ onMade, onClose }: { onMade: (secret: string | null) => void; onClose: () => void }) {
  const t = useTranslations('developers')
  const shell = useTranslations('shell')
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('VIEWER')
  const [days, setDays] = useState('90')
  const [reach, setReach] = useState<TokenReach>('everything')
  const [problem, setProblem] = useState<Problem>()
  const { changing, change } = useChange(CreateApiTokenDocument)
  const at = (field: string) => (problem?.field === field ? problem : undefined)
  const submit = async () => {
    const outcome = await change({
      name,
      role,
      expiresAt: days ? new Date(Date.now() + Number(days) * DAY_MS).toISOString() : null,
      ...(reach === 'everything' ? { everything: true } : { clientIds: reach.map((client) => client.id) }),
    })
    if (!('made' in outcome)) return setProblem(problemOf(outcome, t('unreachable')))
    onMade(outcome.made.secret ?? null)
  }
  return (
    <DialogForm
      submit={t('create')}
      keep={t('form.cancel')}
      busy={changing}
      problem={['name', 'role', 'clientIds'].includes(problem?.field ?? '') ? undefined : problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={t('form.name')}
        help={t('form.nameHelp')}
        value={name}
        problem={at('name')}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <label className="grid gap-1 font-medium">
        {t('form.role')}
        <select
          className={`${inputClass} w-full font-normal`}
          value={role}
          onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? role)}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {shell(`role.${one}`)}
            </option>
          ))}
        </select>
        <span className="text-sm font-normal text-muted">{t('form.roleHelp')}</span>
      </label>
      <ProblemText id="token-role-problem" problem={at('role')} />
      <ReachPicker value={reach} problem={at('clientIds')} onChange={setReach} />
      <label className="grid gap-1 font-medium">
        {t('form.ends')}
        <select
          className={`${inputClass} w-full font-normal`}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        >
          {LIVES_DAYS.map((one) => (
            <option key={one} value={one}>
              {t('form.days', { count: one })}
            </option>
          ))}
          <option value="">{t('form.noEnd')}</option>
        </select>
      </label>
    </DialogForm>
  )
}
