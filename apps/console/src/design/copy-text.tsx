import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { announce } from './announcer.tsx'

/** Longer ids show only their beginning; what is copied is whole. */
const SHOWN_CHARACTERS = 24

/** An id in mono that can be copied; `whole` where it may have to be read, such as an address. */
export function CopyText({ text, label, whole = false }: { text: string; label: string; whole?: boolean }) {
  const t = useTranslations('states')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('copied'))
  }
  return (
    <button
      type="button"
      className="code -mx-1 inline-flex min-h-6 items-center gap-1 rounded-control px-1 text-start break-all hover:bg-sunken"
      title={text}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      <span className="sr-only">{t('copy', { what: label })}</span>
      {!whole && text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text}
      <svg
        width="12"
        height="12"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
        className="shrink-0 text-faint"
      >
        {copied ? <path d="m3 8.5 3.2 3.2L13 5" /> : <path d="M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5" />}
      </svg>
    </button>
  )
}
