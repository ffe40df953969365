import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { checkDraft } from '../connect/connect-input.ts'
import type { ConnectDraft } from '../connect/connect-input.ts'
import { focusFirstWrong } from '../connect/connect-form.tsx'
import { KeyDrop } from '../connect/key-drop.tsx'
import { KeyNames } from '../connect/key-fields.tsx'
import { knownDraft } from '../connect/known-draft.ts'
import type { ConnectProblems } from '../connect/use-connect.ts'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { PageLink, ProblemAlert } from '../design/problem-text.tsx'
import type { WithCredentials } from './credentials-page.tsx'
import { AnalyticsFirst } from './analytics-first.tsx'
import { useRotate } from './use-rotate.ts'

type Mode = 'PLANNED' | 'LEAKED'

/** Asks planned or leaked, then for the new key; nothing typed twice: the issuer is the old one's. */
export function RotateForm({ integration, onClose }: { integration: WithCredentials; onClose: () => void }) {
  const t = useTranslations('credentials')
  const connect = useTranslations('connect')
  const form = useRef<HTMLFormElement>(null)
  const [mode, setMode] = useState<Mode>('PLANNED')
  const isAdmins = integration.advice.some(({ code }) => code === 'OVER_PRIVILEGED')
  const [asksAnalytics, setAsksAnalytics] = useState(isAdmins)
  const [draft, setDraft] = useState(() => knownDraft(integration))
  const [problems, setProblems] = useState<ConnectProblems>({})
  const { sending, send } = useRotate()
  const change = (part: Partial<ConnectDraft>) => {
    setDraft((current) => ({ ...current, ...part }))
    setProblems({})
  }
  const submit = async () => {
    const { vendorNumbers: _, ...local } = checkDraft(draft, integration.client.id)
    const wrong = Object.entries(local).map(([field, key]) => [field, { message: connect(key) }])
    const found = wrong.length > 0 ? (Object.fromEntries(wrong) as ConnectProblems) : null // field by field
    const outcome =
      found ??
      (await send({
        draft,
        integrationId: integration.id,
        mode,
        requestAnalytics: isAdmins && asksAnalytics && mode === 'PLANNED',
      }))
    if (outcome === null) return onClose()
    setProblems(outcome === 'unreachable' ? { form: { message: t('rotate.unreachable') } } : outcome)
    requestAnimationFrame(() => focusFirstWrong(form.current))
  }
  const page = integration.credentials.find(({ slot }) => slot === 'A')?.page
  return (
    <Card title={t('rotate.title')}>
      <form
        ref={form}
        noValidate
        className="grid max-w-[42rem] gap-6"
        onSubmit={(event) => {
          event.preventDefault()
          if (!sending) void submit()
        }}
      >
        <WhyChoice mode={mode} onChange={setMode} />
        <div className="grid gap-1 text-muted">
          <p>{t(isAdmins ? 'smaller.where' : 'rotate.where')}</p>
          {page ? <PageLink page={page} /> : null}
        </div>
        <KeyDrop
          value={draft.key}
          problem={problems.privateKey}
          onKey={(key) => change({ key, ...(key?.keyId && { keyId: key.keyId }) })}
        />
        <KeyNames draft={draft} problems={problems} onChange={change} />
        {isAdmins && mode === 'PLANNED' ? (
          <AnalyticsFirst checked={asksAnalytics} onChange={setAsksAnalytics} />
        ) : null}
        <ProblemAlert problem={problems.form} />
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={sending}>
            {sending
              ? t('rotate.sending')
              : t(mode === 'LEAKED' ? 'rotate.submitLeaked' : 'rotate.submitPlanned')}
          </Button>
          <Button onClick={onClose}>{t('rotate.close')}</Button>
        </div>
      </form>
    </Card>
  )
}

function WhyChoice({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const t = useTranslations('credentials')
  const words = {
    PLANNED: [t('rotate.planned'), t('rotate.plannedHelp')],
    LEAKED: [t('rotate.leaked'), t('rotate.leakedHelp')],
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">{t('rotate.why')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['PLANNED', 'LEAKED'] as const).map((one) => (
          <label
            key={one}
            className={`flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 ${one === 'LEAKED' ? 'has-checked:border-broken has-checked:bg-broken-tint' : 'has-checked:border-accent has-checked:bg-accent-tint'}`}
          >
            <input
              type="radio"
              name="why"
              className="mt-0.5 size-4 accent-accent"
              checked={mode === one}
              onChange={() => onChange(one)}
            />
            <span className="font-medium">
              {words[one][0]}
              <span className="block text-sm font-normal text-muted">{words[one][1]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
