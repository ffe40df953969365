import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Tick } from '../design/marks.tsx'
import { isIssuerId } from './connect-input.ts'
import type { ConnectDraft } from './connect-input.ts'
import type { ConnectProblems } from './use-connect.ts'

interface KeyFieldsProps {
  draft: ConnectDraft
  problems: ConnectProblems
  onChange: (part: Partial<ConnectDraft>) => void
}

/** What the file does not say, or says only in its name. */
export function KeyFields({ draft, problems, onChange }: KeyFieldsProps) {
  const t = useTranslations('connect')
  return (
    <>
      <KindChoice kind={draft.kind} onChange={(kind) => onChange({ kind })} />
      <KeyNames draft={draft} problems={problems} onChange={onChange} />
      {draft.kind === 'team' ? (
        <Field
          label={t('vendor.label')}
          help={t('vendor.help')}
          problem={problems.vendorNumbers}
          className="code max-w-80"
          inputMode="numeric"
          autoComplete="off"
          value={draft.vendorNumbers}
          onChange={(event) => onChange({ vendorNumbers: event.target.value })}
        />
      ) : null}
      <Field
        label={t('label.label')}
        help={t('label.help')}
        problem={problems.label}
        autoComplete="off"
        value={draft.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
    </>
  )
}

/** What a key is called at Apple: its id, and the issuer of a team's key. */
export function KeyNames({ draft, problems, onChange }: KeyFieldsProps) {
  const t = useTranslations('connect')
  return (
    <>
      <div className="grid gap-2">
        <Field
          label={t('keyId.label')}
          help={t('keyId.help')}
          problem={problems.keyId}
          note={
            draft.key?.keyId && draft.key.keyId === draft.keyId ? <Good>{t('keyId.fromFile')}</Good> : null
          }
          className="code max-w-60"
          autoComplete="off"
          spellCheck={false}
          value={draft.keyId}
          onChange={(event) => onChange({ keyId: event.target.value.toUpperCase() })}
        />
        <Mismatch draft={draft} onChange={onChange} />
      </div>
      {draft.kind === 'team' ? (
        <Field
          label={t('issuer.label')}
          help={t('issuer.help')}
          problem={problems.issuerId}
          note={isIssuerId(draft.issuerId) ? <Good>{t('issuer.looksRight')}</Good> : null}
          className="code"
          autoComplete="off"
          spellCheck={false}
          value={draft.issuerId}
          onChange={(event) => onChange({ issuerId: event.target.value })}
        />
      ) : null}
    </>
  )
}

function KindChoice({
  kind,
  onChange,
}: {
  kind: ConnectDraft['kind']
  onChange: (kind: ConnectDraft['kind']) => void
}) {
  const t = useTranslations('connect')
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-medium">{t('kind.title')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['team', 'individual'] as const).map((one) => (
          <label
            key={one}
            className="flex items-start gap-3 rounded-card border border-hairline bg-surface px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
          >
            <input
              type="radio"
              name="kind"
              className="mt-0.5 size-4 accent-accent"
              checked={kind === one}
              onChange={() => onChange(one)}
            />
            <span className="font-medium">
              {t(`kind.${one}`)}
              <span className="block text-sm font-normal text-muted">{t(`kind.${one}Help`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The two readings of the key id differ: says both, and offers the one of the file. */
function Mismatch({ draft, onChange }: Pick<KeyFieldsProps, 'draft' | 'onChange'>) {
  const t = useTranslations('connect')
  const fromFile = draft.key?.keyId
  if (!fromFile || draft.keyId === '' || draft.keyId === fromFile) return null
  return (
    <output className="flex flex-wrap items-center gap-3 rounded-card bg-warn-tint px-4 py-2 text-sm text-warn">
      <span className="grow">{t('keyId.mismatch', { fromFile, typed: draft.keyId })}</span>
      <Button onClick={() => onChange({ keyId: fromFile })}>{t('keyId.useFile', { fromFile })}</Button>
    </output>
  )
}

function Good({ children }: { children: string }) {
  return (
    <span className="text-sm text-ok">
      <Tick /> {children}
    </span>
  )
}
