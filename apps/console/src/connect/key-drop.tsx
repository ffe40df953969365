import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from '../design/announcer.tsx'
import { Button } from '../design/button.tsx'
import { Tick } from '../design/marks.tsx'
import { ProblemText } from '../design/problem-text.tsx'
import type { FieldProblem } from '../design/problem-text.tsx'
import { KeyPaste } from './key-paste.tsx'
import { LARGEST_KEY_BYTES, readKey } from './key-file.ts'
import type { KeyReading } from './key-file.ts'

type GoodKey = Extract<KeyReading, { ok: true }>

interface KeyDropProps {
  value: GoodKey | null
  problem: FieldProblem | undefined
  onKey: (key: GoodKey | null, fileName: string) => void
  /** Takes keys too that read no reports, to look at them. */
  anyFamily?: boolean
}

/** One place for the key: drop it, choose it, or paste it. It is read in the browser before anything leaves it. */
export function KeyDrop({ value, problem, onKey, anyFamily = false }: KeyDropProps) {
  const t = useTranslations('connect')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [refused, setRefused] = useState<string>()
  const [over, setOver] = useState(false)

  const take = async (text: string, fileName: string) => {
    const reading = await readKey(text, fileName, anyFamily)
    setRefused(reading.ok ? undefined : t(`problem.${reading.problem}`))
    setName(fileName)
    onKey(reading.ok ? reading : null, fileName)
    announce(reading.ok ? t('key.read') : t(`problem.${reading.problem}`))
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    await take(
      file.size > LARGEST_KEY_BYTES ? 'x'.repeat(LARGEST_KEY_BYTES + 1) : await file.text(),
      file.name,
    )
    if (input.current) input.current.value = ''
  }

  if (value) {
    return (
      <div className="grid gap-2">
        <GoodKey
          name={name || t('key.pasted')}
          wrong={problem !== undefined}
          onRemove={() => onKey(null, '')}
        />
        <ProblemText id={`${id}-problem`} problem={problem} />
      </div>
    )
  }
  const shown = refused ? { message: refused } : problem
  return (
    <div className="grid gap-2">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one of three ways; two are buttons */}
      <fieldset
        aria-label={t('key.title')}
        aria-describedby={`${id}-problem`}
        className={`grid justify-items-center gap-3 rounded-card border-2 border-dashed px-4 py-8 text-center transition-colors duration-120 ${over ? 'border-accent bg-accent-tint' : shown ? 'border-broken bg-surface' : 'border-control bg-surface'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void takeFile(event.dataTransfer.files[0])
        }}
      >
        <KeyDrawing />
        <p className="text-md font-medium">{t('key.drop')}</p>
        <input
          ref={input}
          type="file"
          accept=".p8,.pem,.key,.txt,application/pkcs8"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('key.choose')}
          aria-invalid={shown ? true : undefined}
          onChange={(event) => void takeFile(event.target.files?.[0])}
        />
        <div className="flex flex-wrap items-center justify-center gap-2">
          <Button onClick={() => input.current?.click()}>{t('key.choose')}</Button>
          <KeyPaste onText={(text) => void take(text, '')} />
        </div>
        <p className="max-w-[52ch] text-sm text-muted">{t('key.safe')}</p>
      </fieldset>
      <ProblemText id={`${id}-problem`} problem={shown} />
    </div>
  )
}

function GoodKey({ name, wrong, onRemove }: { name: string; wrong: boolean; onRemove: () => void }) {
  const t = useTranslations('connect')
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-3 rounded-card border px-4 py-3 ${wrong ? 'border-broken bg-surface' : 'border-ok bg-ok-tint'}`}
    >
      <p className="grid">
        <span className="code font-medium break-all">{name}</span>
        <span className={`text-sm ${wrong ? 'text-muted' : 'text-ok'}`}>
          <Tick /> {t('key.good')}
        </span>
      </p>
      <Button onClick={onRemove} aria-invalid={wrong || undefined}>
        {t('key.remove')}
      </Button>
    </div>
  )
}

function KeyDrawing() {
  return (
    <svg
      width="40"
      height="24"
      viewBox="0 0 40 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className="text-muted"
      aria-hidden="true"
    >
      <circle cx="9" cy="12" r="6.5" />
      <path d="M15.5 12H38M33 12v5M27.5 12v3.5" strokeLinecap="round" />
    </svg>
  )
}
