import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { KeyDrop } from '../connect/key-drop.tsx'
import type { KeyReading } from '../connect/key-file.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'

/** What somebody typed of a key. */
export interface TypedKey {
  key: Extract<KeyReading, { ok: true }> | null
  fileName: string
  keyId: string
  issuerId: string
  vendorNumbers: string
  bundleId: string
}

const nothing: TypedKey = {
  key: null,
  fileName: '',
  keyId: '',
  issuerId: '',
  vendorNumbers: '',
  bundleId: '',
}

/** The key, and whatever is known of it: everything but the file may be missing. */
export function KeyDoctorForm({ onSubmit }: { onSubmit: (typed: TypedKey) => void }) {
  const t = useTranslations('key-doctor')
  const [typed, setTyped] = useState(nothing)
  const [missing, setMissing] = useState(false)
  const change = (part: Partial<TypedKey>) => setTyped({ ...typed, ...part })
  const field = (
    name: 'keyId' | 'issuerId' | 'vendorNumbers' | 'bundleId',
    words: 'keyId' | 'issuer' | 'vendor' | 'bundle',
  ) => (
    <Field
      label={t(`${words}.label`)}
      help={t(`${words}.help`)}
      className="code"
      autoComplete="off"
      spellCheck={false}
      value={typed[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(!typed.key)
        if (typed.key) onSubmit(typed)
      }}
    >
      <KeyDrop
        anyFamily
        value={typed.key}
        problem={missing ? { message: t('missing') } : undefined}
        onKey={(key, fileName) => {
          setMissing(false)
          change({ key, fileName, keyId: key?.keyId ?? typed.keyId })
        }}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {field('keyId', 'keyId')}
        {field('issuerId', 'issuer')}
        {field('vendorNumbers', 'vendor')}
        {field('bundleId', 'bundle')}
      </div>
      <div>
        <Button kind="primary" type="submit">
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
