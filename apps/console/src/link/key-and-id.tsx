import { useTranslations } from 'use-intl'
import { KeyDrop } from '../connect/key-drop.tsx'
import type { KeyReading } from '../connect/key-file.ts'
import { Field } from '../design/field.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'

export type GoodKey = Extract<KeyReading, { ok: true }>

interface KeyAndIdProps {
  value: GoodKey | null
  keyId: string
  problems: Partial<Record<string, FieldProblem>>
  onKey: (key: GoodKey | null, fileName: string) => void
  onKeyId: (event: { target: { value: string } }) => void
}

/** The file of a key, and its id where the file's name does not tell it. */
export function KeyAndId({ value, keyId, problems, onKey, onKeyId }: KeyAndIdProps) {
  const t = useTranslations('link')
  return (
    <>
      <KeyDrop value={value} problem={problems['privateKey']} onKey={onKey} />
      {value && !value.keyId ? (
        <Field
          label={t('step.keyId')}
          help={t('step.keyIdHelp')}
          problem={problems['keyId']}
          className="code max-w-60"
          autoComplete="off"
          spellCheck={false}
          value={keyId}
          onChange={onKeyId}
        />
      ) : null}
    </>
  )
}
